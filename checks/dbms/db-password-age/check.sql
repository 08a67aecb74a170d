-- id: db-password-age
-- title: Passwords of database accounts are changed in time
-- title[zh_CN]: 数据库口令按期更换
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.1.a zicha:RB198
-- param max_days: 180 | longest time that a password may be kept
-- param max_days[zh_CN]: 口令最长使用天数
-- when: SELECT 1 FROM db_users WHERE changed IS NOT NULL
-- key: name host
-- why: The unit's rule asks for a change at least every half year.
-- why[zh_CN]: 制度要求至少每半年更换一次数据库口令。
-- fix: Set a new password for {name}@{host}; the last change was on {changed}.
-- fix[zh_CN]: 为 {name}@{host} 更换口令；上次更换日期为 {changed}。
SELECT name, host, changed FROM db_users
WHERE can_login = 1 AND password IN ('ok', 'dictionary', 'equals_user', 'default') AND changed < date('now', '-' || :max_days || ' days');

-- id: db-password-lifetime
-- title: Passwords of database accounts expire
-- title[zh_CN]: 数据库账号口令设置有效期
-- severity: low
-- area: dbms
-- controls: gbt22239:8.1.4.1.a zicha:RB198
-- param max_days: 180 | longest time that a password may be kept
-- param max_days[zh_CN]: 口令最长使用天数
-- key: name host
-- why: A password that leaked years ago still works.
-- why[zh_CN]: 多年前泄露的口令至今仍可使用。
-- fix: ALTER USER … PASSWORD EXPIRE INTERVAL 180 DAY, or VALID UNTIL (PostgreSQL).
-- fix[zh_CN]: MySQL/MariaDB：PASSWORD EXPIRE INTERVAL 180 DAY；PostgreSQL：VALID UNTIL。
SELECT name, host, lifetime_days, valid_until FROM db_users
WHERE can_login = 1 AND password IN ('ok', 'dictionary', 'equals_user', 'default') AND (lifetime_days = 0 OR lifetime_days > :max_days
  OR (lifetime_days IS NULL AND valid_until IS NULL)
  -- A day that nobody here will see is none.
  OR (lifetime_days IS NULL AND valid_until > date('now', '+10 years')));

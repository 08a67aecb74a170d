-- id: database-passwords-changed
-- title: Passwords of database and privileged accounts were changed within 180 days
-- title[zh_CN]: 数据库和特权账号口令 180 天内更换过
-- severity: medium
-- area: systems
-- controls: zicha:RB198 zicha:RB091 zicha:RA122 selfeval:SE28 gbt22239:8.1.4.1.a
--     gbt22239:8.1.10.6.c zicha:RB130
-- param days: 180 | days that a password may stay
-- param days[zh_CN]: 口令更换周期（天）
-- when: SELECT 1 FROM accounts WHERE place = 'database' OR rights IN ('privileged',
--     'administrator')
-- key: account
-- why: The circle of those who know an old password only grows.
-- why[zh_CN]: 口令用得越久，知道的人越多。
-- fix: Change the password of {account}; last time: {changed}.
-- fix[zh_CN]: 更换 {account} 的口令；上次：{changed}。
SELECT id AS account, place, rights, coalesce(password_changed_on, '-') AS changed FROM accounts
WHERE (place = 'database' OR rights IN ('privileged', 'administrator'))
  AND coalesce(is_enabled, 1) = 1 AND closed_on IS NULL
  AND coalesce(password_changed_on, '') < date('now', '-' || :days || ' days');

-- id: defs-min-days
-- title: login.defs keeps new passwords from being changed back at once
-- title[zh_CN]: login.defs 规定口令的最短使用期
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param days: 7 | least days before a password may be changed again
-- param days[zh_CN]: 两次更改口令的最少间隔天数
-- key: setting
-- same-as: xccdf:accounts_minimum_age_login_defs
-- why: Who may change at will runs through the history in a minute and is back at the old password.
-- why[zh_CN]: 可随意更改口令的人，一分钟内就能刷完历史记录并改回旧口令。
-- fix: Set PASS_MIN_DAYS {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 PASS_MIN_DAYS {wanted}。
SELECT 'PASS_MIN_DAYS' AS setting, coalesce(l.value, 'not set') AS value, :days AS wanted,
       coalesce(l.path, '/etc/login.defs') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'PASS_MIN_DAYS'
WHERE l.value IS NULL OR l.is_default OR coalesce(l.number, -1) < :days;

-- id: password-min-days
-- title: Passwords cannot be changed round to the old one in a day
-- title[zh_CN]: 不能在一天之内循环改回旧口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179
-- param days: 1 | least days before a password may be changed again
-- param days[zh_CN]: 口令再次更换前的最少天数
-- when: SELECT 1 FROM password_policy WHERE module IN ('pwhistory', 'unix') AND key = 'remember'
--     AND is_active AND CAST(value AS INTEGER) > 0
-- key: name
-- why: Without a least age somebody who is made to change the password changes it several times in
--     a minute until the history has forgotten the old one, and keeps it.
-- why[zh_CN]: 没有最短使用期限时，被要求换口令的人可在一分钟内连续更换多次，待历史记录遗忘旧口令后继续沿用。
-- fix: For accounts chage -m {wanted} {name}; for new ones PASS_MIN_DAYS {wanted} in
--     /etc/login.defs ({path}:{line}).
-- fix[zh_CN]: 已有账户执行 chage -m {wanted} {name}；新建账户在 /etc/login.defs 中设置 PASS_MIN_DAYS {wanted}（{path}:{line}）。
SELECT p.name, p.min_days, :days AS wanted, p.path, p.line
FROM passwords AS p JOIN users AS u ON u.name = p.name
WHERE p.state = 'set' AND u.can_login AND u.uid <> 0 AND coalesce(p.min_days, 0) < :days
UNION ALL
SELECT 'new accounts', value, :days, coalesce(path, '/etc/login.defs'), line
FROM login_policy
WHERE key = 'PASS_MIN_DAYS' AND CAST(value AS INTEGER) < :days;

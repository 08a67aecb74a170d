-- id: defs-warn-days
-- title: login.defs has people warned before their password runs out
-- title[zh_CN]: login.defs 规定在口令到期前提醒
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param days: 7 | least days of warning
-- param days[zh_CN]: 最少提前提醒天数
-- key: setting
-- same-as: xccdf:accounts_password_warn_age_login_defs
-- why: Who is surprised in the middle of the work takes the first password that gets through.
-- why[zh_CN]: 工作中途突然要求改口令，用户会随便设一个能通过的。
-- fix: Set PASS_WARN_AGE {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 PASS_WARN_AGE {wanted}。
SELECT 'PASS_WARN_AGE' AS setting, coalesce(l.value, 'not set') AS value, :days AS wanted,
       coalesce(l.path, '/etc/login.defs') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'PASS_WARN_AGE'
WHERE l.value IS NULL OR l.is_default OR coalesce(l.number, -1) < :days;

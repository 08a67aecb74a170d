-- id: defs-max-days
-- title: login.defs limits the life of passwords
-- title[zh_CN]: login.defs 限制口令的有效期
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param days: 60 | most days for which a password may stay
-- param days[zh_CN]: 口令最长使用天数
-- key: setting
-- same-as: xccdf:accounts_maximum_age_login_defs
-- why: A stolen password is of use until it is changed; without a limit that is never.
-- why[zh_CN]: 被盗口令在更改之前一直有效；没有期限就等于永远有效。
-- fix: Set PASS_MAX_DAYS {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 PASS_MAX_DAYS {wanted}。
SELECT 'PASS_MAX_DAYS' AS setting, coalesce(l.value, 'not set') AS value, :days AS wanted,
       coalesce(l.path, '/etc/login.defs') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'PASS_MAX_DAYS'
WHERE l.value IS NULL OR l.is_default OR coalesce(l.number, -1) NOT BETWEEN 0 AND :days;

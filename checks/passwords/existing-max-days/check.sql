-- id: existing-max-days
-- title: Every password runs out in time
-- title[zh_CN]: 现有口令均按期失效
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param days: 60 | most days for which a password may stay
-- param days[zh_CN]: 口令最长使用天数
-- param least: 7 | fewest days that make sense
-- param least[zh_CN]: 合理的最少天数
-- key: name
-- same-as: xccdf:accounts_password_set_max_life_existing
-- why: A stolen password is of use until it is changed; without a limit that is never.
-- why[zh_CN]: 被盗口令在更改之前一直有效；没有期限就等于永远有效。
-- fix: chage --maxdays {wanted} {name}
-- fix[zh_CN]: 执行 chage --maxdays {wanted} {name}。
SELECT name, max_days, :days AS wanted, path, line
FROM passwords
WHERE state IN ('set', 'empty') AND (max_days IS NULL OR max_days NOT BETWEEN :least AND :days);

-- id: existing-min-days
-- title: No password may be changed back at once
-- title[zh_CN]: 现有口令均有最短使用期
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param days: 7 | least days before a password may be changed again
-- param days[zh_CN]: 两次更改口令的最少间隔天数
-- param most: 60 | longest life of a password
-- param most[zh_CN]: 口令最长使用天数
-- key: name
-- same-as: xccdf:accounts_password_set_min_life_existing
-- why: Who may change at will runs through the history in a minute and is back at the old password.
-- why[zh_CN]: 可随意更改口令的人，一分钟内就能刷完历史记录并改回旧口令。
-- fix: chage --mindays {wanted} {name}
-- fix[zh_CN]: 执行 chage --mindays {wanted} {name}。
SELECT name, min_days, :days AS wanted, path, line
FROM passwords
WHERE state IN ('set', 'empty') AND (min_days IS NULL OR min_days NOT BETWEEN :days AND :most);

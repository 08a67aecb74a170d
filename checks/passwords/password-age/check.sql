-- id: password-age
-- title: No password has stayed unchanged for too long
-- title[zh_CN]: 口令没有长期不更换的情况
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB090 zicha:RB091 selfeval:SE28
-- param days: 180 | most days since the last change
-- param days[zh_CN]: 距上次更换的最长天数
-- key: name
-- why: Passwords that never change are known to more people every year: former colleagues, vendors'
--     engineers, old documents; some are still those of the day of delivery.
-- why[zh_CN]: 长期不换的口令会被越来越多的人知道：离职人员、厂商工程师、旧文档；有的甚至还是交付时的口令。
-- fix: Have the password of {name} changed (passwd {name}) and set a limit (chage -M {wanted}
--     {name}).
-- fix[zh_CN]: 更换 {name} 的口令（passwd {name}），并设置期限（chage -M {wanted} {name}）。
/* A last change of 1970-01-01 is an order to change it at the next sign-in. */
SELECT p.name, coalesce(p.last_change, 'not recorded') AS last_change,
       CAST(days_between(p.last_change, 'now') AS INTEGER) AS days, :days AS wanted, p.path, p.line
FROM passwords AS p JOIN users AS u ON u.name = p.name
WHERE p.state = 'set' AND u.can_login AND p.last_change IS NOT '1970-01-01'
  AND (p.last_change IS NULL OR days_between(p.last_change, 'now') > :days);

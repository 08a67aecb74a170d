-- id: password-max-days
-- title: Every password must be changed in time
-- title[zh_CN]: 每个口令都须按期更换
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091 selfeval:SE28
-- param days: 180 | most days for which a password may stay
-- param days[zh_CN]: 口令最长使用天数
-- key: name
-- why: A password that became known, to a former colleague or in a leak, opens this host for as
--     long as nobody has to change it; classified protection asks for regular change.
-- why[zh_CN]: 口令一旦被离职人员或泄露事件所知晓，只要无人更换就一直能打开本机；等级保护也要求定期更换口令。
-- fix: chage -M {wanted} {name}
-- fix[zh_CN]: 执行 chage -M {wanted} {name}
SELECT p.name, p.max_days, p.last_change, :days AS wanted, p.path, p.line
FROM passwords AS p JOIN users AS u ON u.name = p.name
WHERE p.state = 'set' AND u.can_login AND (p.max_days IS NULL OR p.max_days > :days);

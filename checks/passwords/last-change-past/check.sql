-- id: last-change-past
-- title: No password was changed in the future
-- title[zh_CN]: 口令更改日期不在将来
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- key: name
-- same-as: xccdf:accounts_password_last_change_is_in_past
-- why: With a date in the future the password never runs out; it is written by hand or by a clock
--     that was wrong.
-- why[zh_CN]: 更改日期在将来，口令就不会到期；这是人为改写或当时时钟有误所致。
-- fix: chage --lastday "$(date +%F)" {name}
-- fix[zh_CN]: 执行 chage --lastday "$(date +%F)" {name}。
SELECT name, last_change, path, line
FROM passwords
WHERE state = 'set' AND (days_between(last_change, 'now') < 0);

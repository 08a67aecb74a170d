-- id: existing-warn-days
-- title: Everybody is warned before the password runs out
-- title[zh_CN]: 口令到期前均有提醒
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param days: 7 | least days of warning
-- param days[zh_CN]: 最少提前提醒天数
-- key: name
-- same-as: xccdf:accounts_password_set_warn_age_existing
-- why: Who is surprised in the middle of the work takes the first password that gets through.
-- why[zh_CN]: 工作中途突然要求改口令，用户会随便设一个能通过的。
-- fix: chage --warndays {wanted} {name}
-- fix[zh_CN]: 执行 chage --warndays {wanted} {name}。
SELECT name, warn_days, :days AS wanted, path, line
FROM passwords
WHERE state IN ('set', 'empty') AND (warn_days IS NULL OR warn_days < :days);

-- id: dormant-accounts
-- title: No account has been out of use for long
-- title[zh_CN]: 没有长期不用的账户
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c selfeval:SE07
-- param days: 90 | days after a password ran out in which its owner must have renewed it
-- param days[zh_CN]: 口令到期后账户所有人应当完成更换的天数
-- key: name
-- why: A password that ran out long ago and that nobody renewed has not been used since: an account
--     without an owner is the one whose misuse nobody notices.
-- why[zh_CN]: 口令早已到期而无人更换，说明此后没有人用它登录：无人认领的账户被盗用也不会有人发现。
-- fix: Ask whose account it is; if nobody's, lock it (usermod -L -e 1 {name}) and remove it later
--     (userdel -r {name}).
-- fix[zh_CN]: 核实账户归属；无人使用的先锁定（usermod -L -e 1 {name}），随后删除（userdel -r {name}）。
/* A last change of 1970-01-01 is an order to change it, not a date. */
SELECT p.name, p.last_change, p.max_days,
       CAST(days_between(p.last_change, 'now') AS INTEGER) - p.max_days AS days_expired,
       p.path, p.line
FROM passwords AS p JOIN users AS u ON u.name = p.name
WHERE p.state = 'set' AND u.can_login AND u.uid <> 0
  AND p.max_days < 10000 AND p.last_change > '1970-01-01'
  AND days_between(p.last_change, 'now') > p.max_days + :days;

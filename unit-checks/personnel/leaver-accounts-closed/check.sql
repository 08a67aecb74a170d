-- id: leaver-accounts-closed
-- title: The accounts of whoever leaves or moves are closed on the same day
-- title[zh_CN]: 人员离岗、调岗当日停用原有账号
-- severity: high
-- area: personnel
-- controls: gbt22239:8.1.8.2.a gbt22239:7.1.8.2 selfeval:SE07 zicha:RB015 gbt22239:8.1.10.6.b
-- param days: 0 | days of grace
-- param days[zh_CN]: 宽限天数
-- when: SELECT 1 FROM staff_changes WHERE class IN ('left', 'moved')
-- key: id
-- why: Data are taken most often in the days around somebody's leaving, with an account that still
--     works.
-- why[zh_CN]: 数据外泄多发生在离职前后，用的正是尚未停用的账号。
-- fix: Close all accounts of {person} ({class} on {on}) and record the day; closed: {closed}.
-- fix[zh_CN]: 停用 {person}（{on}）的全部账号并登记日期；停用日期：{closed}。
SELECT id, person, class, "on", coalesce(accounts_closed_on, '-') AS closed FROM staff_changes
WHERE class IN ('left', 'moved') AND "on" <= date('now')
  AND coalesce(accounts_closed_on, date('now', '+1 day')) > date("on", '+' || :days || ' days');

-- id: waiver-expired
-- title: No waiver has run out
-- title[zh_CN]: 没有过期的暂缓
-- severity: high
-- area: problems
-- controls: zicha:RB124 zicha:RB125 highrisk:6.9.4.1 gbt22239:8.1.7.3.c
-- param days: 0 | days before the end that count as run out
-- param days[zh_CN]: 提前多少天提醒
-- when: SELECT 1 FROM waivers
-- key: waiver
-- why: A risk that was taken for a year is not taken for ever.
-- why[zh_CN]: 同意承担一年的风险，不等于永远承担。
-- fix: Put {problem} right or have the waiver renewed (until {expires_on}).
-- fix[zh_CN]: 整改 {problem} 或重新办理暂缓（至 {expires_on}）。
SELECT w.id AS waiver, w.problem, w.expires_on FROM waivers w
JOIN problems p ON p.id = w.problem
WHERE w.expires_on < date('now', '+' || :days || ' days') AND p.state <> 'closed'
  AND NOT EXISTS (SELECT 1 FROM waivers x WHERE x.problem = w.problem AND x.expires_on > w.expires_on);

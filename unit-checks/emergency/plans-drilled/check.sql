-- id: plans-drilled
-- title: Every emergency plan was drilled within a year
-- title[zh_CN]: 每份应急预案一年内演练过
-- severity: high
-- area: emergency
-- controls: gbt22239:8.1.10.13.c highrisk:6.10.1.2 selfeval:SE45 zicha:RA138 zicha:RB048
--     zicha:RB204 zicha:RA059
-- param days: 366 | days that a drill stays good
-- param days[zh_CN]: 演练的有效天数
-- when: SELECT 1 FROM documents WHERE class IN ('plan', 'continuity')
-- key: plan
-- why: A plan that was never tried fails at its first wrong telephone number.
-- why[zh_CN]: 没演练过的预案，一个打不通的电话号码就能让它失效。
-- fix: Drill {plan} and record the drill; last: {last_drill}.
-- fix[zh_CN]: 演练《{plan}》并登记；上次：{last_drill}。
SELECT d.id AS plan, coalesce(max(x.held_on), '-') AS last_drill
FROM documents d LEFT JOIN drills x ON x.plan = d.id
WHERE d.class IN ('plan', 'continuity') AND coalesce(d.expires_on, '9999') >= date('now')
GROUP BY d.id
HAVING coalesce(max(x.held_on), '') < date('now', '-' || :days || ' days');

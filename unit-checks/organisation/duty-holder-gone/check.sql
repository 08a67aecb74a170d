-- id: duty-holder-gone
-- title: Nobody who has left still holds a duty
-- title[zh_CN]: 离岗人员不再担任任何职责
-- severity: high
-- area: organisation
-- controls: gbt22239:8.1.8.2.a gbt22239:7.1.8.2 selfeval:SE07 zicha:RB015 zicha:RB012
-- when: SELECT 1 FROM duties
-- key: id
-- why: Messages and alarms go to somebody who is no longer here, and the post is empty without
--     anybody noticing.
-- why[zh_CN]: 通知和告警发给了已经离开的人，岗位空缺却无人察觉。
-- fix: End the duty {role} of {person}, who left on {left_on}, and appoint a successor.
-- fix[zh_CN]: 终止 {person}（{left_on} 离岗）的 {role} 职责，并任命接任人。
SELECT d.id, d.role, d.person, p.left_on
FROM duties d JOIN people p ON p.id = d.person
WHERE p.left_on <= date('now') AND (d.until IS NULL OR d.until > p.left_on)
  AND coalesce(d.until, '9999') >= date('now');

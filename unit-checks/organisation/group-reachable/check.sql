-- id: group-reachable
-- title: Head and deputies of the leading group and the emergency team can be reached day and
--     night, with a number on record
-- title[zh_CN]: 领导小组组长、副组长和应急队员 24 小时可联系，并登记有手机号码
-- severity: medium
-- area: organisation
-- controls: zicha:RA093 zicha:RB082 zicha:RA058 selfeval:SE46 gbt22239:8.1.10.13.a
-- when: SELECT 1 FROM duties WHERE role IN ('group_head', 'group_deputy', 'emergency_team')
-- key: id
-- why: Cutting off a system or reporting to the authority waits for a decision; at night it waits
--     for a telephone number.
-- why[zh_CN]: 断网处置、上报主管部门都要等决定；夜里等的就是一个电话号码。
-- fix: Record a mobile number for {person} and mark the duty as reachable day and night.
-- fix[zh_CN]: 登记 {person} 的手机号码，并在职责中勾选“24 小时可联系”。
SELECT d.id, d.person, d.role FROM duties d
LEFT JOIN people p ON p.id = d.person
WHERE d.role IN ('group_head', 'group_deputy', 'emergency_team') AND coalesce(d.until, '9999') >= date('now')
  AND (coalesce(d.is_reachable, 0) = 0 OR coalesce(p.mobile, '') = '');

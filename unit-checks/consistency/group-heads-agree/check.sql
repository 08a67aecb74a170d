-- id: group-heads-agree
-- title: The leader of a campaign and of a meeting is somebody who held a leading duty
-- title[zh_CN]: 检查负责人和会议主持人担任相应领导职责
-- severity: low
-- area: consistency
-- controls: zicha:RX003 selfeval:SE51 selfeval:SE01 zicha:RB060
-- when: SELECT 1 FROM campaigns WHERE leader IS NOT NULL UNION ALL SELECT 1 FROM meetings WHERE
--     class = 'leading_group' AND chaired_by IS NOT NULL
-- key: kind id
-- why: A leading group that is led by somebody who is not in it was not asked.
-- why[zh_CN]: 主持领导小组工作的人不在领导小组里，说明只是挂名。
-- fix: Appoint {person} to a leading duty, or correct {kind} {id}.
-- fix[zh_CN]: 任命 {person} 担任相应职责，或更正 {kind} {id}。
WITH led(kind, id, person, at) AS (
  SELECT 'campaigns', id, leader, starts_on FROM campaigns WHERE starts_on >= date('now', '-1 year')
  UNION ALL
  SELECT 'meetings', id, chaired_by, held_on FROM meetings WHERE class = 'leading_group' AND held_on >= date('now', '-1 year')
)
SELECT l.kind, l.id, l.person FROM led l
WHERE l.person IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM duties d
  WHERE d.person = l.person AND coalesce(d.since, '') <= l.at AND coalesce(d.until, '9999') >= l.at
    AND d.role IN ('group_head', 'group_deputy', 'first_responsible', 'directly_responsible', 'office_head', 'executing_department'));

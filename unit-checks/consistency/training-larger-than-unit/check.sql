-- id: training-larger-than-unit
-- title: No training had more people than the unit has in its list of people
-- title[zh_CN]: 培训应到人数不超过人员名册人数
-- severity: low
-- area: consistency
-- controls: zicha:RX003 selfeval:SE48 zicha:RX001
-- when: SELECT 1 FROM trainings WHERE audience IN ('technicians', 'managers')
-- key: training
-- why: Ten technicians trained where three work: one of the two numbers is invented.
-- why[zh_CN]: 只有 3 名技术人员却培训了 10 名，必有一个数是编的。
-- fix: Correct {training} (attended {attended}) or the duties and people ({known}).
-- fix[zh_CN]: 更正 {training}（实到 {attended}）或职责人员记录（{known} 人）。
WITH known(audience, n) AS (
  SELECT 'technicians', count(DISTINCT person) FROM duties
  WHERE coalesce(until, '9999') >= date('now', '-1 year') AND (role LIKE '%_admin' OR role IN ('technician', 'security_officer', 'emergency_team', 'office_member', 'site_editor'))
)
SELECT t.id AS training, t.attended, k.n AS known FROM trainings t JOIN known k ON k.audience = t.audience
WHERE t.held_on >= date('now', '-1 year') AND k.n > 0 AND t.attended > k.n;

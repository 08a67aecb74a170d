-- id: findings-tracked
-- title: Every critical or high failure of the latest inspections is a problem on record
-- title[zh_CN]: 最近检查中严重和高危的未通过项均已登记为问题
-- severity: medium
-- area: problems
-- controls: zicha:RA047 zicha:RA021 zicha:RB069 zicha:RB138 zicha:RA082 gbt22239:8.1.10.5.a
--     gbt22239:8.1.7.5.c zicha:RB118 zicha:RB120
-- when: SELECT 1 FROM results WHERE is_latest = 1
-- key: target check_id
-- why: A red line in a report that nobody follows is red again next year.
-- why[zh_CN]: 报告里的问题没人跟进，明年还会出现在报告里。
-- fix: Record {check_id} of {target} as a problem with owner and deadline (`zicha problems`).
-- fix[zh_CN]: 将 {target} 的 {check_id} 登记为问题，明确责任人和期限（`zicha problems`）。
SELECT r.target, r.check_id, r.severity, r.n_findings FROM results r
WHERE r.is_latest = 1 AND r.state = 'fail' AND r.severity IN ('critical', 'high') AND NOT EXISTS (
  SELECT 1 FROM problems p
  WHERE p.check_id = r.check_id AND coalesce(p.target, r.target) = r.target AND p.state <> 'closed');

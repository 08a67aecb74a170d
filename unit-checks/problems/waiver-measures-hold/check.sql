-- id: waiver-measures-hold
-- title: The checks that a waiver leans on still pass
-- title[zh_CN]: 暂缓所依据的补偿措施检查仍然通过
-- severity: high
-- area: problems
-- controls: zicha:RB125 zicha:RB124 highrisk:6.9.4.1 zicha:RB126 zicha:RB127 zicha:RB131
-- when: SELECT 1 FROM waivers WHERE coalesce(measure_checks, '') <> '' AND expires_on >=
--     date('now')
-- key: waiver check_id
-- why: A compensating measure that no longer holds compensates for nothing.
-- why[zh_CN]: 补偿措施一旦失效，风险就失去了防护。
-- fix: Restore the measure {check_id} ({state} on {target}), or withdraw the waiver of {problem}.
-- fix[zh_CN]: 恢复补偿措施 {check_id}（{target}：{state}），否则撤销 {problem} 的暂缓。
WITH RECURSIVE wanted(waiver, problem, check_id, rest) AS (
  SELECT id, problem, NULL, replace(measure_checks, '；', ';') || ';' FROM waivers
  WHERE coalesce(measure_checks, '') <> '' AND expires_on >= date('now')
  UNION ALL
  SELECT waiver, problem, trim(substr(rest, 1, instr(rest, ';') - 1)), substr(rest, instr(rest, ';') + 1)
  FROM wanted WHERE rest <> ''
), mine(waiver, problem, check_id, target) AS (
  SELECT w.waiver, w.problem, w.check_id, p.target FROM wanted w LEFT JOIN problems p ON p.id = w.problem
  WHERE w.check_id <> ''
)
SELECT m.waiver, m.problem, m.check_id, coalesce(r.target, m.target, '-') AS target, coalesce(r.state, '-') AS state
FROM mine m
LEFT JOIN results r ON r.check_id = m.check_id AND r.is_latest = 1 AND r.target = coalesce(m.target, r.target)
WHERE coalesce(r.state, '-') NOT IN ('pass', 'notapplicable');

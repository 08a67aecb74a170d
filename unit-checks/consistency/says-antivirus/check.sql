-- id: says-antivirus
-- title: The answer that anti-virus runs everywhere agrees with what inspections see
-- title[zh_CN]: “防病毒全覆盖”的答复与检查所见一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA095 zicha:RA162 zicha:RB168 zicha:RA056 zicha:RB025
--     highrisk:6.4.4.1 gbt22239:8.1.4.5 selfeval:SE26
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('malware-scanner-installed', 'malware-scanner-running',
--     'malware-scanner-on-access', 'malware-database-month') WHERE a.question =
--     'antivirus-everywhere' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that anti-virus runs everywhere, and an inspection that finds the
--     opposite, cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“防病毒全覆盖”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer antivirus-everywhere of
--     {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 antivirus-everywhere 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'antivirus-everywhere' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('malware-scanner-installed', 'malware-scanner-running', 'malware-scanner-on-access', 'malware-database-month');

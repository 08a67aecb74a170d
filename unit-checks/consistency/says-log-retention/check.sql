-- id: says-log-retention
-- title: The answer that logs are kept long enough agrees with what inspections see
-- title[zh_CN]: “日志留存达到要求”的答复与检查所见一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA112 zicha:RA113 highrisk:6.5.1.2 gbt22239:8.1.4.3.c
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('log-retention', 'log-retention-configured',
--     'service-log-retention') WHERE a.question = 'log-retention-days' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that logs are kept long enough, and an inspection that finds the
--     opposite, cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“日志留存达到要求”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer log-retention-days of {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 log-retention-days 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'log-retention-days' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('log-retention', 'log-retention-configured', 'service-log-retention');

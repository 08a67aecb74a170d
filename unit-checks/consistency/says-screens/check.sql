-- id: says-screens
-- title: The answer that screens lock themselves agrees with what inspections see
-- title[zh_CN]: “屏幕自动锁定”的答复与检查所见一致
-- severity: low
-- area: consistency
-- controls: zicha:RX003 gbt22239:8.1.4.1.b zicha:RB101
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('desktop-lock', 'desktop-lock-not-off',
--     'desktop-lock-time', 'console-lock', 'session-timeout') WHERE a.question = 'screens-locked'
--     AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that screens lock themselves, and an inspection that finds the opposite,
--     cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“屏幕自动锁定”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer screens-locked of {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 screens-locked 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'screens-locked' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('desktop-lock', 'desktop-lock-not-off', 'desktop-lock-time', 'console-lock', 'session-timeout');

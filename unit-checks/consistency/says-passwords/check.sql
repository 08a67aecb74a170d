-- id: says-passwords
-- title: The answer that passwords are strong agrees with what inspections see
-- title[zh_CN]: “口令强度符合要求”的答复与检查所见一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA163 zicha:RB027 zicha:RB037 zicha:RA179 highrisk:6.4.1.1
--     gbt22239:8.1.4.1.a selfeval:SE28
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('guessed-passwords', 'password-not-empty',
--     'password-length-six', 'password-min-length', 'password-classes', 'system-passwords') WHERE
--     a.question = 'passwords-strong' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that passwords are strong, and an inspection that finds the opposite,
--     cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“口令强度符合要求”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer passwords-strong of {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 passwords-strong 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'passwords-strong' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('guessed-passwords', 'password-not-empty', 'password-length-six', 'password-min-length', 'password-classes', 'system-passwords');

-- id: says-admin-rights
-- title: The answer that administrator rights are limited agrees with what inspections see
-- title[zh_CN]: “管理员权限已限制”的答复与检查所见一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 zicha:RA108 zicha:RB149 highrisk:6.4.2.2 gbt22239:8.1.4.2.d
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('administrators-few', 'uid-zero-unique',
--     'sudo-not-for-everybody', 'sudo-nopasswd-all', 'root-equal-groups') WHERE a.question =
--     'admin-rights-limited' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that administrator rights are limited, and an inspection that finds the
--     opposite, cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“管理员权限已限制”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer admin-rights-limited of
--     {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 admin-rights-limited 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'admin-rights-limited' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('administrators-few', 'uid-zero-unique', 'sudo-not-for-everybody', 'sudo-nopasswd-all', 'root-equal-groups');

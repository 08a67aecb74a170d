-- id: says-certificates
-- title: The answer that certificates are valid agrees with what inspections see
-- title[zh_CN]: “证书有效”的答复与检查所见一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 gbt22239:8.1.10.9.b gbt22239:8.1.4.8.a
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('certificate-expired') WHERE a.question =
--     'host-certificates-valid' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that certificates are valid, and an inspection that finds the opposite,
--     cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“证书有效”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer host-certificates-valid of
--     {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 host-certificates-valid 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'host-certificates-valid' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('certificate-expired');

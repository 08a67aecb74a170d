-- id: says-services
-- title: The answer that unneeded services are closed agrees with what inspections see
-- title[zh_CN]: “多余服务已关闭”的答复与检查所见一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 zicha:RB121 zicha:RA107 zicha:RB039 highrisk:6.4.3.1 gbt22239:8.1.4.4.b
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('high-risk-ports', 'open-data-services',
--     'rpcbind-needed', 'leisure-software', 'attack-tools', 'file-sharing', 'inetd') WHERE
--     a.question = 'unneeded-services-closed' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that unneeded services are closed, and an inspection that finds the
--     opposite, cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“多余服务已关闭”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer unneeded-services-closed of
--     {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 unneeded-services-closed 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'unneeded-services-closed' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('high-risk-ports', 'open-data-services', 'rpcbind-needed', 'leisure-software', 'attack-tools', 'file-sharing', 'inetd');

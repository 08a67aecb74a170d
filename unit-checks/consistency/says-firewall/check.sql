-- id: says-firewall
-- title: The answer that the hosts' firewalls are on agrees with what inspections see
-- title[zh_CN]: “主机防火墙已开启”的答复与检查所见一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 gbt22239:8.1.4.4.b highrisk:6.3.2.1 zicha:RA117 zicha:RA053
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('firewall-present', 'firewall-default-deny',
--     'firewall-accepts-all') WHERE a.question = 'firewall-on' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that the hosts' firewalls are on, and an inspection that finds the
--     opposite, cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“主机防火墙已开启”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer firewall-on of {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 firewall-on 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'firewall-on' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('firewall-present', 'firewall-default-deny', 'firewall-accepts-all');

-- id: says-software
-- title: The answer that only approved software is installed agrees with what inspections see
-- title[zh_CN]: “只安装允许的软件”的答复与检查所见一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 zicha:RB104 zicha:RA142 zicha:RB167 gbt22239:8.1.4.4.a selfeval:SE32
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('leisure-software', 'proxy-software', 'tunnel-software',
--     'attack-tools', 'remote-control-software') WHERE a.question = 'software-approved-only' AND
--     a.state = 'pass'
-- key: target check_id
-- why: A report that says that only approved software is installed, and an inspection that finds
--     the opposite, cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“只安装允许的软件”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer software-approved-only of
--     {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 software-approved-only 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'software-approved-only' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('leisure-software', 'proxy-software', 'tunnel-software', 'attack-tools', 'remote-control-software');

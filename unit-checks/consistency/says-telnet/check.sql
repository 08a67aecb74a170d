-- id: says-telnet
-- title: The answer that telnet is closed agrees with what inspections see
-- title[zh_CN]: “telnet 已关闭”的答复与检查所见一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 highrisk:6.4.1.2 gbt22239:8.1.4.1.c highrisk:6.4.3.1
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('telnet-servers', 'service-telnet-off',
--     'package-telnet-server-absent', 'package-telnetd-absent', 'package-inetutils-telnetd-absent')
--     WHERE a.question = 'telnet-closed' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that telnet is closed, and an inspection that finds the opposite, cost
--     the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“telnet 已关闭”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer telnet-closed of {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 telnet-closed 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'telnet-closed' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('telnet-servers', 'service-telnet-off', 'package-telnet-server-absent', 'package-telnetd-absent', 'package-inetutils-telnetd-absent');

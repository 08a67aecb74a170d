-- id: says-remote-desktop
-- title: The answer that remote desktops are closed agrees with what inspections see
-- title[zh_CN]: “远程桌面已关闭”的答复与检查所见一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 highrisk:6.4.3.1 gbt22239:8.1.4.4.b zicha:RB121 selfeval:SE16
-- when: SELECT 1 FROM answer_states a JOIN results r ON r.is_latest = 1 AND r.state IN ('pass',
--     'fail', 'waived') AND r.check_id IN ('remote-desktop-servers', 'remote-control-software')
--     WHERE a.question = 'remote-desktop-closed' AND a.state = 'pass'
-- key: target check_id
-- why: A report that says that remote desktops are closed, and an inspection that finds the
--     opposite, cost the unit its credit in one afternoon.
-- why[zh_CN]: 报告写着“远程桌面已关闭”，一抽查却不是这样，整份报告就失去可信度。
-- fix: Put {check_id} on {target} right, or correct the answer remote-desktop-closed of
--     {answered_on}.
-- fix[zh_CN]: 整改 {target} 的 {check_id}，或更正 {answered_on} 对 remote-desktop-closed 的答复。
SELECT r.target, r.check_id, r.n_findings, a.value, coalesce(a.answered_on, '-') AS answered_on
FROM answer_states a JOIN results r
WHERE a.question = 'remote-desktop-closed' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail'
  AND r.check_id IN ('remote-desktop-servers', 'remote-control-software');

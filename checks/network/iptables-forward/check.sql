-- id: iptables-forward
-- title: iptables drops what passes through and no rule names
-- title[zh_CN]: iptables 的 FORWARD 链默认丢弃
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall_rules WHERE family = 'ip' AND table_name = 'filter' AND chain =
--     'FORWARD' AND position = 0
-- key: chain path
-- same-as: xccdf:set_iptables_default_rule_forward
-- why: A neighbour can send packets through this host into networks that were meant to be apart.
-- why[zh_CN]: 邻近主机可借本机把数据包送入本应隔离的网络。
-- fix: After rules for what is meant to pass: iptables -P FORWARD DROP, and save the rules
--     ({path}).
-- fix[zh_CN]: 先放行需要的流量，再执行 iptables -P FORWARD DROP 并保存规则（{path}）。
SELECT chain, policy, path, line FROM firewall_rules
WHERE family = 'ip' AND table_name = 'filter' AND chain = 'FORWARD' AND position = 0
  AND policy IS NOT 'drop';

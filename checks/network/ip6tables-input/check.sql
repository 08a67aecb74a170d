-- id: ip6tables-input
-- title: ip6tables drops what comes in and no rule names
-- title[zh_CN]: ip6tables 的 INPUT 链默认丢弃
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall_rules WHERE family = 'ip6' AND table_name = 'filter' AND chain =
--     'INPUT' AND position = 0
-- key: chain path
-- same-as: xccdf:set_ip6tables_default_rule
-- why: What is closed over IPv4 is open to every neighbour by its link-local address.
-- why[zh_CN]: IPv4 上已关闭的服务仍可被邻居通过链路本地地址访问。
-- fix: After rules for what is meant to pass: ip6tables -P INPUT DROP, and save the rules ({path}).
-- fix[zh_CN]: 先放行需要的流量，再执行 ip6tables -P INPUT DROP 并保存规则（{path}）。
SELECT chain, policy, path, line FROM firewall_rules
WHERE family = 'ip6' AND table_name = 'filter' AND chain = 'INPUT' AND position = 0
  AND policy IS NOT 'drop';

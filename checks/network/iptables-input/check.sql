-- id: iptables-input
-- title: iptables drops what comes in and no rule names
-- title[zh_CN]: iptables 的 INPUT 链默认丢弃
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall_rules WHERE family = 'ip' AND table_name = 'filter' AND chain =
--     'INPUT' AND position = 0
-- key: chain path
-- same-as: xccdf:set_iptables_default_rule
-- why: Only what somebody thought of is kept out; the next service that is installed is open.
-- why[zh_CN]: 只有想到的流量会被拒绝；以后安装的服务一概开放。
-- fix: After rules for what is meant to pass: iptables -P INPUT DROP, and save the rules ({path}).
-- fix[zh_CN]: 先放行需要的流量，再执行 iptables -P INPUT DROP 并保存规则（{path}）。
SELECT chain, policy, path, line FROM firewall_rules
WHERE family = 'ip' AND table_name = 'filter' AND chain = 'INPUT' AND position = 0
  AND policy IS NOT 'drop';

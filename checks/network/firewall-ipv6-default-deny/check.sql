-- id: firewall-ipv6-default-deny
-- title: The packet filter drops what no rule lets in over IPv6, too
-- title[zh_CN]: 防火墙对 IPv6 同样默认拒绝未放行的访问
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall_rules WHERE hook = 'input' AND family IN ('ip6', 'inet') AND
--     (position > 0 OR policy = 'drop')
-- key: protocol
-- why: A service that answers on both versions is closed over IPv4 and open over IPv6: any neighbour
--     in the segment reaches it by its link-local address.
-- why[zh_CN]: 同时监听两种协议的服务在 IPv4 上已关闭，在 IPv6 上却仍开放：同网段的任何主机都可通过链路本地地址访问。
-- fix: Give the chain for incoming packets of IPv6 the policy drop (ip6tables -P INPUT DROP, or an
--     inet table with policy drop), after rules for lo, established connections and icmpv6.
-- fix[zh_CN]: 将 IPv6 入站链的默认策略设为丢弃（ip6tables -P INPUT DROP，或在 inet 表中设 policy drop），此前先放行 lo、已建立连接和 icmpv6。
SELECT protocol, group_concat(DISTINCT coalesce(interface, 'others')) AS interfaces,
       min(chain) AS chain, min(path) AS path
FROM port_filter
-- The chain's policy lets in, and no rule.
WHERE family = 'ip6' AND verdict = 'accept' AND rule IS NULL
GROUP BY protocol;

-- id: firewall-ipv6
-- title: Where a packet filter guards IPv4, one guards IPv6 as well
-- title[zh_CN]: 防火墙在防护 IPv4 的同时也防护 IPv6
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053
-- when: SELECT 1 FROM firewall_rules WHERE hook = 'input' AND family IN ('ip', 'inet') AND
--     (position > 0 OR policy = 'drop')
-- key: interface
-- why: Every neighbour in the segment reaches this host over IPv6, even where nobody ever set it
--     up; rules for IPv4 do not stand in the way.
-- why[zh_CN]: 即使从未配置 IPv6，同网段的主机也能通过 IPv6 访问本机，而 IPv4 规则对此不起作用。
-- fix: Write the rules in a table of the family inet (nftables) or for ip6tables as well, or switch
--     IPv6 off: net.ipv6.conf.all.disable_ipv6 = 1 in /etc/sysctl.d/60-ipv6.conf.
-- fix[zh_CN]: 将规则写入 inet 族的表（nftables），或同时配置 ip6tables；或停用 IPv6：在 /etc/sysctl.d/60-ipv6.conf 中设置 net.ipv6.conf.all.disable_ipv6 = 1。
SELECT a.interface, min(a.address) AS address, count(*) AS addresses FROM addresses a
WHERE a.family = 'ipv6' AND a.scope <> 'host'
  AND NOT EXISTS (SELECT 1 FROM firewall_rules
                  WHERE hook = 'input' AND family IN ('ip6', 'inet') AND (position > 0 OR policy = 'drop'))
GROUP BY a.interface;

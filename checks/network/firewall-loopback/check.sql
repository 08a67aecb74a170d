-- id: firewall-loopback
-- title: The packet filter lets in the host's own traffic and drops what only pretends to be
-- title[zh_CN]: 防火墙放行本机回环流量并丢弃伪造的回环地址
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.c gbt22239:7.1.3.2.c zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall_rules WHERE hook = 'input' AND position = 0 AND policy = 'drop'
-- key: family problem
-- same-as: xccdf:set_nftables_loopback_traffic xccdf:set_ufw_loopback_traffic
-- why: Programs on one host talk over lo and stand still where it is dropped; a packet with a
--     loopback address that comes in by a cable is forged to reach services that trust it.
-- why[zh_CN]: 本机程序通过 lo 通信，被丢弃时业务会停顿；从网线进来却带回环地址的数据包，是伪造来访问信任本机的服务的。
-- fix: Put two rules first in the chain: iif lo accept; then ip saddr 127.0.0.0/8 drop (ip6 saddr ::1
--     drop). With iptables: -A INPUT -i lo -j ACCEPT; -A INPUT -s 127.0.0.0/8 -j DROP.
-- fix[zh_CN]: 在入站链最前面加两条规则：iif lo accept；ip saddr 127.0.0.0/8 drop（IPv6：ip6 saddr ::1 drop）。iptables：-A INPUT -i lo -j ACCEPT；-A INPUT -s 127.0.0.0/8 -j DROP。
WITH version(family, net) AS (VALUES ('ip', '127.%'), ('ip6', '::1%')),
guarded AS (
  SELECT DISTINCT v.family, v.net FROM version v JOIN firewall_rules r ON r.family IN (v.family, 'inet')
  WHERE r.hook = 'input' AND r.position = 0 AND r.policy = 'drop'
    -- Where ufw leaves IPv6 out nothing is let in at all.
    AND EXISTS (SELECT 1 FROM firewall_rules o WHERE o.family = r.family AND o.position > 0))
SELECT family, 'no rule lets in what comes by lo' AS problem FROM guarded g
WHERE NOT EXISTS (SELECT 1 FROM firewall_rules r
                  WHERE r.family IN (g.family, 'inet') AND r.verdict = 'accept' AND r.in_interface = 'lo')
UNION ALL
SELECT family, 'no rule drops loopback addresses that come by other interfaces' FROM guarded g
WHERE NOT EXISTS (SELECT 1 FROM firewall_rules r
                  WHERE r.family IN (g.family, 'inet') AND r.verdict IN ('drop', 'reject')
                    AND r.source LIKE g.net AND (r.in_interface IS NULL OR r.in_interface = '!lo'));

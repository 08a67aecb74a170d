-- id: net-dhcp-agree
-- title: All DHCP servers of a link give the same router
-- title[zh_CN]: 同一网段的 DHCP 服务器下发相同的网关
-- severity: high
-- area: net
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RA180 zicha:RB102
-- key: interface gateway
-- why: Servers that were set up together give the same router; one that gives another is a private router or an attacker.
-- why[zh_CN]: 统一部署的 DHCP 服务器下发相同的网关；不一致的往往是私接路由器或攻击者。
-- fix: Compare the servers on {interface}: {servers} give different routers; take the wrong one off.
-- fix[zh_CN]: 核对 {interface} 上的 DHCP 服务器 {servers}，它们下发的网关不同，断开错误的一台。
SELECT interface, min(gateway) AS gateway, group_concat(ip || ' (' || mac || ')', ', ') AS servers FROM net_dhcp_servers
-- Who offers no address only says where to boot from.
WHERE offered <> '0.0.0.0' GROUP BY interface HAVING count(DISTINCT coalesce(gateway, '')) > 1;

-- id: net-source-routes
-- title: Packets cannot dictate the way they take
-- title[zh_CN]: 数据包不能自行指定路由
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- why: With a route of their own, packets pass around the firewall between two networks, and the
--     answers to forged addresses come back to the attacker.
-- why[zh_CN]: 自带路由的数据包可以绕过两个网络之间的防火墙，伪造地址的应答也会回到攻击者手中。
-- fix: Write "net.ipv{family}.conf.all.accept_source_route = 0" to /etc/sysctl.d/90-network.conf,
--     then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-network.conf 中写入“net.ipv{family}.conf.all.accept_source_route = 0”，然后执行 sysctl --system
/* The smaller value of "all" and of the interface counts. */
WITH conf AS (
  SELECT substr(name, 8, 1) AS family,
         substr(name, 15, length(name) - 14 - length('.accept_source_route')) AS interface,
         CAST(value AS INTEGER) AS value
  FROM sysctl WHERE name GLOB 'net.ipv[46].conf.*.accept_source_route' ORDER BY 1, 2)
SELECT 'net.ipv' || own.family || '.conf.*.accept_source_route' AS name, own.family,
       group_concat(own.interface, ', ') AS interfaces
FROM conf AS own JOIN conf AS every ON every.family = own.family AND every.interface = 'all'
WHERE own.interface NOT IN ('all', 'lo') AND min(own.value, every.value) > 0
GROUP BY own.family;

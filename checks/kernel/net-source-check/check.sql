-- id: net-source-check
-- title: Packets whose source address cannot be right are dropped
-- title[zh_CN]: 丢弃源地址不合理的数据包
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- why: A packet from outside can otherwise pretend to come from an inner address and pass rules
--     that go by addresses.
-- why[zh_CN]: 否则外来数据包可以冒充内部地址，绕过按地址设置的规则。
-- fix: Write "net.ipv4.conf.all.rp_filter = 2" (1 where each network has one way only) to
--     /etc/sysctl.d/90-network.conf, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-network.conf 中写入“net.ipv4.conf.all.rp_filter = 2”（各网络只有一条路径时写 1），然后执行 sysctl --system
/* The larger value of "all" and of the interface counts; "default" is for later ones. */
WITH conf AS (
  SELECT substr(name, 15, length(name) - 14 - length('.rp_filter')) AS interface,
         CAST(value AS INTEGER) AS value
  FROM sysctl WHERE name GLOB 'net.ipv4.conf.*.rp_filter' ORDER BY 1)
SELECT 'net.ipv4.conf.*.rp_filter' AS name, group_concat(own.interface, ', ') AS interfaces
FROM conf AS own JOIN conf AS every ON every.interface = 'all'
WHERE own.interface NOT IN ('all', 'lo') AND max(own.value, every.value) = 0
GROUP BY every.interface;

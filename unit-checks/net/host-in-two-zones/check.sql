-- id: host-in-two-zones
-- title: No host has legs in two zones
-- title[zh_CN]: 没有主机同时接入两个区域
-- severity: high
-- area: net
-- controls: gbt22239:8.1.2.1.d gbt22239:8.1.3.1.a highrisk:6.2.1.2 highrisk:6.3.1.1 zicha:RA176 zicha:RB141
-- when: SELECT 1 FROM all_net_hosts
-- key: evidence value
-- why: A machine with a network card in each of two networks joins them past every firewall, and
--     nobody drew it.
-- why[zh_CN]: 一台机器在两个网络各接一块网卡，就绕过所有防火墙把两网连在了一起，而图纸上并没有。
-- fix: Find the machine by its {evidence} {value}: it is {first_ip} in {first_zone} and
--     {second_ip} in {second_zone}. Take one cable out, or enter it as a router.
-- fix[zh_CN]: 按{evidence} {value} 找到该机器：它在 {first_zone} 的地址是 {first_ip}，在 {second_zone}
--     的地址是 {second_ip}。拔掉其中一根网线，或登记为路由设备。
WITH place AS (SELECT target, ip, lower(mac) AS mac, coalesce(zone, target) AS zone FROM all_net_hosts
    WHERE device_class <> 'network' AND NOT is_gateway),
  mark(evidence, value, ip, zone) AS (
    SELECT 'MAC', mac, ip, zone FROM place
    WHERE mac NOT LIKE '00:00:5e:00:0%' AND mac NOT LIKE '00:00:0c:07:ac:%'
    UNION SELECT 'certificate', c.sha256, p.ip, p.zone FROM all_net_certificates c
    JOIN place p ON p.target = c.target AND p.ip = c.ip WHERE c.position = 1 AND c.names NOT LIKE '%*%'
    UNION SELECT 'SNMP engine', f.value, p.ip, p.zone FROM all_net_service_facts f
    JOIN place p ON p.target = f.target AND p.ip = f.ip WHERE f.name = 'snmp.engine')
SELECT evidence, value, min(ip) AS first_ip, min(zone) AS first_zone, max(ip) AS second_ip, max(zone) AS second_zone
FROM mark WHERE value IS NOT NULL GROUP BY evidence, value HAVING count(DISTINCT zone) > 1;

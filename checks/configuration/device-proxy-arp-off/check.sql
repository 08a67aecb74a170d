-- id: device-proxy-arp-off
-- title: Routers do not answer ARP for others
-- title[zh_CN]: 三层接口未启用代理 ARP
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.2.c gbt22239:7.1.3.2.c gbt22239:6.1.3.2.c gbt22239:8.1.4.4.b
--     gbt22239:7.1.4.4.b gbt22239:6.1.4.3.b zicha:RA180
-- key: device name
-- why: Hosts with a wrong mask or address work all the same, past the plan of addresses and its
--     rules.
-- why[zh_CN]: 掩码或地址配错的主机也能通信，绕过了地址规划及其规则。
-- fix: On {device} below {name} (line {line}): `no ip proxy-arp` or `undo arp-proxy enable`.
-- fix[zh_CN]: 在 {device} 的 {name}（第 {line} 行）下配置 `no ip proxy-arp` 或 `undo arp-proxy enable`。
SELECT device, name, ip, line FROM config_interfaces
WHERE has_proxy_arp AND ip IS NOT NULL AND NOT is_shutdown AND NOT is_management;

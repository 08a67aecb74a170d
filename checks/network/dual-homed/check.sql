-- id: dual-homed
-- title: The host stands in one network only
-- title[zh_CN]: 主机只连接一个网络
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.1.a gbt22239:7.1.3.1 gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b zicha:RA176 highrisk:6.3.1.1
--     zicha:RB141 zicha:RA175
-- param max_interfaces: 1 | network interfaces that may have an address
-- param max_interfaces[zh_CN]: 允许配置地址的网络接口数量
-- key: interfaces
-- why: A host with one leg in the internal and one in the external network is the bridge that an
--     attacker walks over, whatever stands between the two.
-- why[zh_CN]: 一端接内网、一端接外网的主机就是攻击者跨网的跳板，两网之间的隔离设备也无济于事。
-- fix: Compare {interfaces} ({addresses}) with the network plan; unplug what is not in it. For
--     storage or management networks set dual-homed.max_interfaces in the profile.
-- fix[zh_CN]: 将 {interfaces}（{addresses}）与网络规划核对，断开规划之外的连接。存储网、管理网可在配置档中设置 dual-homed.max_interfaces。
SELECT interfaces, addresses, n FROM (
  SELECT group_concat(DISTINCT a.interface) AS interfaces, count(DISTINCT a.interface) AS n,
         group_concat(a.address || '/' || a.prefix_length) AS addresses
  FROM addresses a JOIN interfaces i ON i.name = a.interface
  WHERE i.kind IN ('ethernet', 'wireless', 'bond', 'vlan') AND i.is_up AND a.family = 'ipv4'
    AND a.scope = 'global' AND NOT cidr_contains('169.254.0.0/16', a.address))
WHERE n > CAST(:max_interfaces AS INTEGER);

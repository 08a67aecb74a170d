-- id: neighbours-in-ledger
-- title: Every switch and router that devices see as a neighbour stands in the ledger
-- title[zh_CN]: 设备发现的邻居交换机和路由器均在台账中
-- severity: high
-- area: device
-- controls: zicha:RB102 zicha:RB150 zicha:RB147 gbt22239:8.1.3.1.b gbt22239:8.1.10.2.a
--     highrisk:6.3.1.1
-- when: SELECT 1 FROM all_device_links WHERE EXISTS (SELECT 1 FROM targets WHERE target LIKE
--     'snmp://%')
-- key: target interface neighbour_id
-- why: A switch or access point that nobody entered is a part of the network that nobody looks
--     after.
-- why[zh_CN]: 未登记的交换机或 AP 是无人管理的网络部分。
-- fix: Follow {interface} of {target} to {neighbour} ({neighbour_id}); enter it in the ledger or
--     take it away.
-- fix[zh_CN]: 沿 {target} 的 {interface} 找到 {neighbour}（{neighbour_id}），登记入台账或拆除。
SELECT l.target, l.interface, l.neighbour, l.neighbour_id, l.neighbour_address FROM all_device_links l
WHERE l.is_network_device
  AND NOT EXISTS (SELECT 1 FROM assets a WHERE lower(a.name) = lower(l.neighbour) OR lower(replace(a.mac, '-', ':')) = l.neighbour_id OR a.ip = l.neighbour_address)
  AND NOT EXISTS (SELECT 1 FROM all_device_system s JOIN assets a ON a.target = s.target
                  WHERE lower(s.name) = lower(l.neighbour) OR s.mac = l.neighbour_id);

-- id: net-neighbours-registered
-- title: Every switch and router that others see as a neighbour is registered
-- title[zh_CN]: 网络设备的邻居交换机、路由器均已登记
-- severity: high
-- area: net
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.10.2.a zicha:RB102 zicha:RB150 zicha:RB147 highrisk:6.3.1.1
-- when: SELECT 1 FROM net_register
-- key: agent interface neighbour_id
-- why: A switch that stands in no drawing is looked after by nobody, and whoever hangs behind it is not seen.
-- why[zh_CN]: 图纸上没有的交换机无人维护，其后接入的设备也无从掌握。
-- fix: Look what hangs at {switch} {interface}: it calls itself {neighbour} ({neighbour_id}, {neighbour_address}). Register
--     it, or take it away.
-- fix[zh_CN]: 查看 {switch} {interface} 所接设备：自称 {neighbour}（{neighbour_id}，{neighbour_address}）。登记或拆除。
SELECT agent, coalesce(switch_name, agent) AS switch, interface, neighbour, neighbour_id, neighbour_address
FROM net_links l
WHERE is_network_device AND protocol <> 'inferred'
  AND NOT EXISTS (SELECT 1 FROM net_register r WHERE lower(r.name) = lower(l.neighbour) OR r.ip = l.neighbour_address
                  OR lower(replace(r.mac, '-', ':')) = l.neighbour_id)
-- Whoever was asked is known, whatever it is called in the register.
  AND NOT EXISTS (SELECT 1 FROM net_links o WHERE o.switch_name = l.neighbour)
  AND NOT EXISTS (SELECT 1 FROM net_fdb o WHERE o.switch_name = l.neighbour);

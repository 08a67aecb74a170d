-- id: ports-not-in-vlan-1
-- title: Ports of users are not in VLAN 1
-- title[zh_CN]: 用户端口不在 VLAN 1
-- severity: low
-- area: device
-- controls: gbt22239:8.1.2.1.c gbt22239:8.1.3.1.b
-- param uplink: 20 | a port with more addresses than this leads to another switch
-- param uplink[zh_CN]: MAC 数超过此值的端口视为上联口
-- when: SELECT 1 FROM device_interfaces WHERE vlan <> 1 AND is_physical
-- key: number
-- why: VLAN 1 is where a new switch puts every port: what nobody assigned lands next to what
--     somebody did.
-- why[zh_CN]: 新交换机的所有端口默认在 VLAN 1，未规划的设备会与已规划的设备混在一起。
-- fix: Put {name} ({alias}) into the VLAN of its zone.
-- fix[zh_CN]: 将 {name}（{alias}）划入其所属区域的 VLAN。
WITH port AS (
  SELECT interface, count(DISTINCT mac) AS macs, max(is_uplink) AS is_uplink
  FROM device_fdb WHERE interface IS NOT NULL AND kind IN ('learned', 'static') GROUP BY interface)
SELECT i.number, i.name, i.alias FROM device_interfaces i JOIN port p ON p.interface = i.name
WHERE i.is_up AND i.is_physical AND i.kind = 'ethernet' AND i.vlan = 1 AND i.aggregate IS NULL
  AND NOT p.is_uplink AND p.macs <= :uplink + 0;

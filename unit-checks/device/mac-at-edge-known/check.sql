-- id: mac-at-edge-known
-- title: Every machine at a switch port stands in the address plan or the ledger
-- title[zh_CN]: 交换机端口下的设备均在地址规划或台账中
-- severity: medium
-- area: device
-- controls: zicha:RB150 zicha:RA100 zicha:RB102 gbt22239:8.1.3.1.b highrisk:6.3.1.1
--     highrisk:6.8.1.1
-- param uplink: 20 | a port with more addresses than this leads to another switch
-- param uplink[zh_CN]: MAC 数超过此值的端口视为上联口
-- when: SELECT 1 FROM addresses WHERE mac IS NOT NULL AND EXISTS (SELECT 1 FROM targets WHERE
--     target LIKE 'snmp://%')
-- key: mac target interface
-- why: What nobody registered nobody looks after: a private laptop, a wireless router, a visitor.
-- why[zh_CN]: 未登记的设备无人管理：可能是私人电脑、无线路由器或外来人员。
-- fix: Go to {interface} of {target}, see what {mac} is, and register or remove it.
-- fix[zh_CN]: 到 {target} 的 {interface} 查明 {mac} 的身份，登记或清除。
WITH port AS (
  SELECT f.target, f.interface, count(DISTINCT f.mac) AS macs, max(f.is_uplink) AS is_uplink,
         max(f.mac IN (SELECT s.mac FROM all_device_system s WHERE s.mac IS NOT NULL AND s.target <> f.target)) AS has_switch
  FROM all_device_fdb f WHERE f.interface IS NOT NULL AND f.kind IN ('learned', 'static')
  GROUP BY f.target, f.interface),
sight AS (
  SELECT DISTINCT f.mac, f.target, f.interface, p.macs, min(p.macs) OVER (PARTITION BY f.mac) AS least
  FROM all_device_fdb f JOIN port p ON p.target = f.target AND p.interface = f.interface
  WHERE f.kind IN ('learned', 'static') AND NOT p.is_uplink AND NOT p.has_switch AND p.macs <= :uplink + 0),
edge AS (
  SELECT mac, min(target) AS target, min(interface) AS interface, min(macs) AS macs FROM sight WHERE macs = least
  GROUP BY mac HAVING count(*) = 1)
SELECT e.mac, e.target, e.interface FROM edge e
WHERE e.mac NOT IN (SELECT lower(replace(mac, '-', ':')) FROM addresses WHERE mac IS NOT NULL AND coalesce(released_on, '9999') > date('now'))
  AND e.mac NOT IN (SELECT lower(replace(mac, '-', ':')) FROM assets WHERE mac IS NOT NULL)
  AND e.mac NOT IN (SELECT mac FROM all_device_interfaces WHERE mac IS NOT NULL)
  AND e.mac NOT IN (SELECT mac FROM all_device_system WHERE mac IS NOT NULL);

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
WITH seen AS (
  SELECT target, interface, mac,
         max(is_uplink OR mac IN (SELECT mac FROM all_device_system WHERE mac IS NOT NULL)) AS leads_on
  FROM all_device_fdb WHERE interface IS NOT NULL AND kind IN ('learned', 'static')
  GROUP BY target, interface, mac),
sight AS (
  SELECT target, interface, mac, count(*) OVER port AS macs, max(leads_on) OVER port AS leads_on
  FROM seen WINDOW port AS (PARTITION BY target, interface)),
near AS (
  SELECT target, interface, mac, macs, min(macs) OVER (PARTITION BY mac) AS least
  FROM sight WHERE NOT leads_on AND macs <= :uplink + 0),
edge AS MATERIALIZED (
  SELECT mac, min(target) AS target, min(interface) AS interface FROM near WHERE macs = least
  GROUP BY mac HAVING count(*) = 1)
SELECT e.mac, e.target, e.interface FROM edge e
WHERE e.mac NOT IN (SELECT lower(replace(mac, '-', ':')) FROM addresses WHERE mac IS NOT NULL AND coalesce(released_on, '9999') > date('now'))
  AND e.mac NOT IN (SELECT lower(replace(mac, '-', ':')) FROM assets WHERE mac IS NOT NULL)
  AND e.mac NOT IN (SELECT mac FROM all_device_interfaces WHERE mac IS NOT NULL)
  AND e.mac NOT IN (SELECT mac FROM all_device_system WHERE mac IS NOT NULL);

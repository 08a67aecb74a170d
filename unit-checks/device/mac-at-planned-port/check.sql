-- id: mac-at-planned-port
-- title: Machines stand at the switch port of the address plan
-- title[zh_CN]: 终端接在地址规划中登记的交换机端口上
-- severity: medium
-- area: device
-- controls: zicha:RA101 zicha:RA100 zicha:RB150 gbt22239:8.1.3.1.b highrisk:6.3.1.1
-- param uplink: 20 | a port with more addresses than this leads to another switch
-- param uplink[zh_CN]: MAC 数超过此值的端口视为上联口
-- when: SELECT 1 FROM addresses WHERE port IS NOT NULL AND EXISTS (SELECT 1 FROM targets WHERE
--     target LIKE 'snmp://%')
-- key: ip
-- why: A machine at another port was moved without anybody noting it, or another one took its
--     address.
-- why[zh_CN]: 终端换了端口而未登记，或有其他设备冒用了其地址。
-- fix: Find out who moved {ip} ({mac}) from {planned} to {seen} of {target}; correct the plan or
--     move it back.
-- fix[zh_CN]: 查明 {ip}（{mac}）为何由 {planned} 变为 {target} 的 {seen}，更正规划或恢复原位。
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
  GROUP BY mac HAVING count(*) = 1),
place AS (
  SELECT s.id AS asset, y.target FROM assets s JOIN all_device_system y
  ON s.target = y.target OR y.target IN ('snmp://' || s.ip, 'snmp://' || s.ip || ':161') OR lower(s.name) = lower(y.name) OR s.serial = y.serial)
SELECT a.ip, a.mac, w.target AS planned_target, a.port AS planned, e.target, e.interface AS seen
FROM addresses a JOIN edge e ON e.mac = lower(replace(a.mac, '-', ':')) JOIN place w ON w.asset = a.switch
WHERE a.port IS NOT NULL AND coalesce(a.released_on, '9999') > date('now')
  AND NOT (w.target = e.target AND (lower(a.port) = lower(e.interface)
       OR (ltrim(lower(a.port), 'abcdefghijklmnopqrstuvwxyz- ') = ltrim(lower(e.interface), 'abcdefghijklmnopqrstuvwxyz- ')
           AND substr(lower(a.port), 1, 1) IN (substr(lower(e.interface), 1, 1), '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))));

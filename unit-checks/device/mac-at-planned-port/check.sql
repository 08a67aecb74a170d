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
  GROUP BY mac HAVING count(*) = 1),
place AS MATERIALIZED (
  SELECT s.id AS asset, y.target FROM assets s JOIN all_device_system y
  ON s.target = y.target OR y.target IN ('snmp://' || s.ip, 'snmp://' || s.ip || ':161') OR lower(s.name) = lower(y.name) OR s.serial = y.serial),
planned AS MATERIALIZED (
  SELECT ip, lower(replace(mac, '-', ':')) AS mac, switch, port FROM addresses
  WHERE mac IS NOT NULL AND port IS NOT NULL AND coalesce(released_on, '9999') > date('now'))
SELECT a.ip, a.mac, w.target AS planned_target, a.port AS planned, e.target, e.interface AS seen
FROM planned a JOIN edge e ON e.mac = a.mac JOIN place w ON w.asset = a.switch
WHERE NOT (w.target = e.target AND (lower(a.port) = lower(e.interface)
       OR (ltrim(lower(a.port), 'abcdefghijklmnopqrstuvwxyz- ') = ltrim(lower(e.interface), 'abcdefghijklmnopqrstuvwxyz- ')
           AND substr(lower(a.port), 1, 1) IN (substr(lower(e.interface), 1, 1), '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))));

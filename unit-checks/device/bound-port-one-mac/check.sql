-- id: bound-port-one-mac
-- title: At a port that is bound to one machine there is one
-- title[zh_CN]: 绑定端口下只有登记的设备
-- severity: high
-- area: device
-- controls: zicha:RA101 zicha:RB150 zicha:RB102 gbt22239:8.1.3.1.b highrisk:6.3.1.1
-- param uplink: 20 | a port with more addresses than this leads to another switch
-- param uplink[zh_CN]: MAC 数超过此值的端口视为上联口
-- when: SELECT 1 FROM addresses WHERE is_bound AND EXISTS (SELECT 1 FROM targets WHERE target
--     LIKE 'snmp://%')
-- key: ip mac
-- why: The plan says that the port is bound, and the switch has learned another address there:
--     the binding does not hold.
-- why[zh_CN]: 规划称该端口已绑定，但交换机在此学到了其他 MAC，说明绑定并未生效。
-- fix: Bind {ip} at {interface} of {target} in the switch itself; {mac} stands there as well.
-- fix[zh_CN]: 在 {target} 的 {interface} 上真正绑定 {ip}，当前还存在 {mac}。
WITH seen AS MATERIALIZED (
  SELECT DISTINCT target, interface, mac FROM all_device_fdb
  WHERE interface IS NOT NULL AND kind IN ('learned', 'static') AND NOT is_uplink AND macs_on_port <= :uplink + 0),
place AS MATERIALIZED (
  SELECT s.id AS asset, t.target FROM assets s JOIN (SELECT DISTINCT target FROM all_device_fdb) t
  ON s.target = t.target OR t.target IN ('snmp://' || s.ip, 'snmp://' || s.ip || ':161')),
bound AS MATERIALIZED (
  SELECT a.ip, lower(replace(a.mac, '-', ':')) AS mac, w.target FROM addresses a JOIN place w ON w.asset = a.switch
  WHERE a.is_bound AND a.mac IS NOT NULL AND coalesce(a.released_on, '9999') > date('now')),
home AS MATERIALIZED (
  SELECT b.ip, b.mac, o.target, o.interface FROM bound b JOIN seen o ON o.mac = b.mac AND o.target = b.target)
SELECT h.ip, f.target, f.interface, f.mac FROM home h
JOIN seen f ON f.target = h.target AND f.interface = h.interface AND f.mac <> h.mac;

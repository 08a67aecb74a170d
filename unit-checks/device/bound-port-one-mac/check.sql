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
SELECT a.ip, f.target, f.interface, f.mac FROM addresses a
JOIN all_device_fdb own ON own.mac = lower(replace(a.mac, '-', ':')) AND NOT own.is_uplink AND own.macs_on_port <= :uplink + 0
JOIN all_device_fdb f ON f.target = own.target AND f.interface = own.interface AND f.mac <> own.mac AND f.kind IN ('learned', 'static')
JOIN assets s ON s.id = a.switch AND (s.target = f.target OR f.target IN ('snmp://' || s.ip, 'snmp://' || s.ip || ':161'))
WHERE a.is_bound AND coalesce(a.released_on, '9999') > date('now')
GROUP BY a.ip, f.target, f.interface, f.mac;

-- id: ports-controlled
-- title: Who may use a port in use is limited by 802.1X, port security or a bound address
-- title[zh_CN]: 在用接入端口已启用 802.1X、端口安全或 MAC 绑定
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.3.1.b highrisk:6.3.1.1 highrisk:6.8.1.1 zicha:RA101 zicha:RB150
--     zicha:RA100
-- param uplink: 20 | a port with more addresses than this leads to another switch
-- param uplink[zh_CN]: MAC 数超过此值的端口视为上联口
-- when: SELECT 1 FROM device_port_security UNION ALL SELECT 1 FROM device_dot1x UNION ALL SELECT
--     1 FROM device_fdb WHERE kind = 'static'
-- optional: device_port_security device_dot1x
-- key: number
-- why: On this switch some ports are guarded and this one is not: an unknown computer only has to
--     be plugged in here.
-- why[zh_CN]: 该交换机部分端口已受控而此端口没有，陌生计算机插上即可接入。
-- fix: At {name} ({alias}) switch on 802.1X or port security, or bind the address {mac}.
-- fix[zh_CN]: 在 {name}（{alias}）启用 802.1X 或端口安全，或绑定 {mac}。
SELECT i.number, i.name, i.alias, min(f.mac) AS mac FROM device_interfaces i
JOIN device_fdb f ON f.interface = i.name AND f.kind = 'learned' AND NOT f.is_uplink AND f.macs_on_port <= :uplink + 0
WHERE i.is_up AND i.is_physical AND i.kind = 'ethernet'
  AND NOT EXISTS (SELECT 1 FROM device_fdb u WHERE u.interface = i.name AND (u.is_uplink OR u.kind = 'static'))
  AND NOT EXISTS (SELECT 1 FROM device_port_security s WHERE s.interface = i.name AND s.is_enabled)
  AND NOT EXISTS (SELECT 1 FROM device_dot1x d WHERE d.interface = i.name AND d.control = 'auto' AND coalesce(d.is_on, 1))
GROUP BY i.number, i.name, i.alias;

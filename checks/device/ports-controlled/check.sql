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
WITH port AS (
  SELECT interface, min(mac) AS mac, count(DISTINCT mac) AS macs, max(is_uplink) AS is_uplink, max(kind = 'static') AS is_bound
  FROM device_fdb WHERE interface IS NOT NULL AND kind IN ('learned', 'static') GROUP BY interface)
SELECT i.number, i.name, i.alias, p.mac FROM device_interfaces i JOIN port p ON p.interface = i.name
WHERE i.is_up AND i.is_physical AND i.kind = 'ethernet' AND NOT p.is_uplink AND NOT p.is_bound AND p.macs <= :uplink + 0
  AND i.name NOT IN (SELECT interface FROM device_port_security WHERE is_enabled AND interface IS NOT NULL)
  AND i.name NOT IN (SELECT interface FROM device_dot1x WHERE control = 'auto' AND coalesce(is_on, 1) AND interface IS NOT NULL);

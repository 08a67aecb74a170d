-- id: access-port-one-device
-- title: At a port for one device there are not many
-- title[zh_CN]: 接入端口下没有私接多台设备
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.3.1.b highrisk:6.3.1.1 zicha:RB102 zicha:RB150 zicha:RA101
-- param macs: 2 | addresses at a port that are borne: a telephone and its computer
-- param macs[zh_CN]: 端口允许的 MAC 数（电话及其后的计算机）
-- param uplink: 20 | a port with more addresses than this leads to another switch
-- param uplink[zh_CN]: MAC 数超过此值的端口视为上联口
-- key: interface
-- why: Several addresses at a wall socket mean a hub, a switch or a wireless router that somebody
--     brought along.
-- why[zh_CN]: 墙面插座下出现多个 MAC，说明有人私接了集线器、交换机或无线路由器。
-- fix: Look what is plugged in at {interface}: {macs} addresses stand there; remove it, or enter
--     it as a switch of the unit.
-- fix[zh_CN]: 查看 {interface} 所接设备（{macs} 个 MAC），拆除私接设备，或登记为单位交换机。
SELECT interface, count(DISTINCT mac) AS macs, min(mac) AS mac FROM device_fdb
WHERE interface IS NOT NULL AND kind IN ('learned', 'static')
GROUP BY interface
HAVING NOT max(is_uplink) AND count(DISTINCT mac) > :macs + 0 AND count(DISTINCT mac) <= :uplink + 0;

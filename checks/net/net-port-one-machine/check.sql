-- id: net-port-one-machine
-- title: At a wall socket there is one machine
-- title[zh_CN]: 接入端口下只有一台设备
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.3.1.b zicha:RB102 zicha:RB150 zicha:RA101 highrisk:6.3.1.1
-- param macs: 2 | addresses at a port that are borne: a telephone and its computer
-- param macs[zh_CN]: 端口允许的 MAC 数（电话及其后的计算机）
-- key: agent interface
-- why: Several addresses at a socket mean a hub, a switch or a wireless router that somebody brought along.
-- why[zh_CN]: 一个端口下出现多个 MAC，说明有人私接了集线器、交换机或无线路由器。
-- fix: Look what is plugged in at {switch} {interface}: {macs} addresses stand there; remove it, or register it as a
--     switch of the unit.
-- fix[zh_CN]: 查看 {switch} {interface} 所接设备（{macs} 个 MAC），拆除私接设备，或登记为单位交换机。
SELECT agent, coalesce(switch_name, agent) AS switch, interface, max(macs_on_port) AS macs, min(mac) AS mac
FROM net_fdb WHERE is_edge AND kind IN ('learned', 'static') AND macs_on_port > :macs + 0
GROUP BY agent, switch_name, interface
-- A server may carry virtual machines.
HAVING NOT max(mac IN (SELECT h.mac FROM net_hosts h WHERE h.mac IS NOT NULL AND h.is_registered AND h.device_class = 'server'));

-- id: net-macs-registered
-- title: Every network card seen on the network stands in the register
-- title[zh_CN]: 网络中出现的网卡均已登记
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.3.1.b zicha:RB150 zicha:RB193 zicha:RA180 zicha:RA101 highrisk:6.3.1.1
-- when: SELECT 1 FROM net_register WHERE mac IS NOT NULL
-- key: mac
-- why: An unknown card at a known address is somebody who took that address over.
-- why[zh_CN]: 已知地址上出现未知网卡，说明有人冒用了该地址。
-- fix: Find the switch port of {mac} (at {ip}, {vendor}); register the card or unplug it.
-- fix[zh_CN]: 查出 {mac}（位于 {ip}，{vendor}）所接的交换机端口，登记该网卡或拔除。
SELECT DISTINCT mac, ip, vendor FROM net_arp
WHERE via IN ('arp', 'ndp', 'passive', 'snmp-arp') AND NOT is_virtual
  AND mac NOT IN (SELECT mac FROM net_register WHERE mac IS NOT NULL);

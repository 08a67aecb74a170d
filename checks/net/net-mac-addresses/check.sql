-- id: net-mac-addresses
-- title: One network card has few addresses
-- title[zh_CN]: 一块网卡只有少数地址
-- severity: low
-- area: net
-- controls: gbt22239:8.1.3.1.b zicha:RA180 zicha:RB102 highrisk:6.3.1.1
-- param max_addresses: 3 | how many addresses a card may have
-- param max_addresses[zh_CN]: 一块网卡最多可有的地址数
-- key: mac
-- why: Many addresses behind one card are a router, a virtual machine host or somebody who answers for others.
-- why[zh_CN]: 一块网卡对应多个地址，可能是路由器、虚拟化主机，或代替他人应答的设备。
-- fix: Find out what {mac} is, and register it as the router or server that it is.
-- fix[zh_CN]: 查明 {mac} 是什么设备，按其实际用途（路由器或服务器）登记。
SELECT mac, min(ip) AS ip, count(DISTINCT ip) AS addresses FROM net_arp
WHERE via = 'arp' AND NOT is_virtual
  AND mac NOT IN (SELECT mac FROM net_arp WHERE is_gateway)
  AND mac NOT IN (SELECT mac FROM net_hosts WHERE mac IS NOT NULL AND is_registered AND device_class IN ('server', 'network'))
GROUP BY mac HAVING count(DISTINCT ip) > :max_addresses;

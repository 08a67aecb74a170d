-- id: traffic-arp-spoofing
-- title: Nobody claims the address of a gateway or of others by ARP
-- title[zh_CN]: 没有主机通过 ARP 冒充网关或其他主机
-- severity: critical
-- area: traffic
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.3.1.b zicha:RA054 zicha:RA180 highrisk:6.3.3.2
-- key: kind ip mac
-- why: Who makes others take his MAC address for the gateway's reads and changes all that they send, passwords among it.
-- why[zh_CN]: 使他人把自己的 MAC 误认为网关者，可以读取和篡改其全部流量，包括口令。
-- fix: Find {mac} in the switches' address tables, unplug it, and turn on ARP inspection and DHCP snooping.
-- fix[zh_CN]: 在交换机地址表中找到 {mac} 并断开，启用 ARP 检测和 DHCP 侦听。
SELECT kind, ip, mac, other_mac, seen_at, detail
FROM net_arp_events
WHERE kind IN ('spoofed', 'flip', 'gratuitous');

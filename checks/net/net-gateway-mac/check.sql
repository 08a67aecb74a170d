-- id: net-gateway-mac
-- title: The gateway answers with its registered card
-- title[zh_CN]: 网关由登记的网卡应答
-- severity: critical
-- area: net
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RA101 zicha:RA180 highrisk:6.3.3.2
-- when: SELECT 1 FROM net_arp a JOIN net_register r ON r.ip = a.ip WHERE a.is_gateway AND r.mac IS NOT NULL
-- key: ip mac
-- why: Whoever answers as the gateway reads and changes all traffic that leaves the network.
-- why[zh_CN]: 冒充网关者可以读取并篡改全部出网流量。
-- fix: Take {mac} off the network now unless the router was replaced; then correct {ip} in the register.
-- fix[zh_CN]: 除非刚更换过路由器，否则立即断开 {mac}；若已更换，请更新 {ip} 的登记。
SELECT DISTINCT a.ip, a.mac, r.mac AS registered_mac FROM net_arp a JOIN net_register r ON r.ip = a.ip
WHERE a.is_gateway AND NOT a.is_virtual AND r.mac IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM net_register o WHERE o.ip = a.ip AND o.mac = a.mac)
  -- What this machine sends to counts where the gateway itself was not heard.
  AND (a.via <> 'neighbour' OR NOT EXISTS (SELECT 1 FROM net_arp h WHERE h.ip = a.ip AND h.via <> 'neighbour'));

-- id: net-ip-mac-match
-- title: Registered addresses answer with their registered card
-- title[zh_CN]: 已登记地址由登记的网卡应答
-- severity: high
-- area: net
-- controls: gbt22239:8.1.3.1.b zicha:RB150 zicha:RB193 zicha:RA180 zicha:RA101 highrisk:6.3.1.1
-- when: SELECT 1 FROM net_register WHERE mac IS NOT NULL
-- key: ip mac
-- why: Whoever takes the address of another is believed to be that other by everything that trusts addresses.
-- why[zh_CN]: 冒用他人地址者会被所有按地址授权的系统当作本人。
-- fix: Look for {mac} on the switches; {ip} belongs to {registered_mac}. Correct the register if the card was replaced.
-- fix[zh_CN]: 在交换机上查找 {mac}；{ip} 登记的网卡是 {registered_mac}。若为更换网卡，请更新登记。
SELECT DISTINCT a.ip, a.mac, r.mac AS registered_mac, a.vendor FROM net_arp a JOIN net_register r ON r.ip = a.ip
WHERE r.mac IS NOT NULL AND NOT EXISTS (SELECT 1 FROM net_register o WHERE o.ip = a.ip AND o.mac = a.mac) AND NOT a.is_virtual AND NOT a.is_gateway
  -- What a router tells is older than an answer.
  AND (a.via IN ('arp', 'ndp', 'passive')
       OR (a.via = 'snmp-arp' AND a.ip NOT IN (SELECT ip FROM net_arp WHERE via IN ('arp', 'ndp', 'passive'))));

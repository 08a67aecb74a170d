-- id: arp-agrees-with-plan
-- title: Routers see each planned address at the planned card
-- title[zh_CN]: 路由器 ARP 表与地址规划一致
-- severity: medium
-- area: device
-- controls: zicha:RB150 zicha:RA100 gbt22239:8.1.3.1.b highrisk:6.3.1.1
-- when: SELECT 1 FROM addresses WHERE mac IS NOT NULL AND EXISTS (SELECT 1 FROM targets WHERE
--     target LIKE 'snmp://%')
-- key: ip seen
-- why: Another card has the address: somebody took it, or the plan is old.
-- why[zh_CN]: 该地址被其他网卡使用：有人冒用，或规划未更新。
-- fix: Find {seen} (at which port: device_fdb), which uses {ip} of {mac}; remove it or correct
--     the plan.
-- fix[zh_CN]: 查找使用 {ip} 的 {seen}（端口见 device_fdb），规划为 {mac}，清除冒用者或更正规划。
SELECT a.ip, a.mac, r.mac AS seen, r.target FROM addresses a JOIN all_device_arp r ON r.ip = a.ip
WHERE a.mac IS NOT NULL AND coalesce(a.released_on, '9999') > date('now') AND r.mac <> lower(replace(a.mac, '-', ':'));

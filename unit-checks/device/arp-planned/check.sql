-- id: arp-planned
-- title: Every address that routers see stands in the address plan
-- title[zh_CN]: 路由器看到的地址均在地址规划中
-- severity: medium
-- area: device
-- controls: zicha:RB150 zicha:RA100 gbt22239:8.1.3.1.b highrisk:6.3.1.1 highrisk:6.8.1.1
-- when: SELECT 1 FROM addresses WHERE EXISTS (SELECT 1 FROM targets WHERE target LIKE 'snmp://%')
-- key: ip
-- why: Addresses that nobody assigned should not get anywhere.
-- why[zh_CN]: 未分配的地址不应能够上网。
-- fix: Find out who uses {ip} ({mac}); assign it or cut it off.
-- fix[zh_CN]: 查明 {ip}（{mac}）的使用者，补登记或断开。
SELECT r.ip, min(r.mac) AS mac, min(r.target) AS target FROM all_device_arp r
WHERE r.ip LIKE '%.%' AND r.kind IN ('dynamic', 'static')
  AND r.ip NOT IN (SELECT ip FROM addresses WHERE coalesce(released_on, '9999') > date('now'))
  AND r.ip NOT IN (SELECT ip FROM assets WHERE ip IS NOT NULL)
  AND substr(r.ip, 1, length(rtrim(r.ip, '0123456789'))) IN (SELECT substr(ip, 1, length(rtrim(ip, '0123456789'))) FROM addresses)
GROUP BY r.ip;

-- id: net-register-macs
-- title: No card is registered at two addresses of one zone
-- title[zh_CN]: 同一区域内一块网卡不登记两个地址
-- severity: info
-- area: net
-- controls: gbt22239:8.1.2.1.c gbt22239:7.1.2.1.a zicha:RA180 zicha:RB150
-- key: mac zone
-- why: A register that gives one card twice is out of date in one of the two places.
-- why[zh_CN]: 同一网卡登记两次，说明其中一处已过时。
-- fix: Correct {addresses}: both are registered to {mac}.
-- fix[zh_CN]: 更正 {addresses}：二者均登记为 {mac}。
SELECT mac, zone, group_concat(ip, ', ') AS addresses FROM net_register
WHERE mac IS NOT NULL AND coalesce(device_class, '') NOT IN ('server', 'router', 'firewall', 'switch') GROUP BY mac, zone HAVING count(DISTINCT ip) > 1;

-- id: address-at-one-card
-- title: No address is used by two cards
-- title[zh_CN]: 同一地址未被两块网卡使用
-- severity: high
-- area: device
-- controls: zicha:RB150 zicha:RB147 gbt22239:8.1.3.1.b
-- when: SELECT 1 FROM all_device_arp WHERE EXISTS (SELECT 1 FROM targets WHERE target LIKE
--     'snmp://%')
-- key: ip
-- why: Two machines with one address cut each other off; and whoever listens in does the same.
-- why[zh_CN]: 两台设备争用同一地址会相互中断，中间人窃听也表现为此。
-- fix: Find both cards of {ip}: {macs}.
-- fix[zh_CN]: 查找使用 {ip} 的两块网卡：{macs}。
SELECT ip, group_concat(DISTINCT mac) AS macs FROM all_device_arp
WHERE kind IN ('dynamic', 'static') AND mac NOT LIKE '00:00:5e:00:0_:%' AND mac NOT LIKE '00:00:0c:07:ac:%' AND mac NOT LIKE '00:00:0c:9f:f%'
GROUP BY ip HAVING count(DISTINCT mac) > 1;

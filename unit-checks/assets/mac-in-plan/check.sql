-- id: mac-in-plan
-- title: Every network card that inspections saw stands in the address plan or the ledger
-- title[zh_CN]: 检查中看到的网卡均在地址规划或资产台账中
-- severity: medium
-- area: assets
-- controls: zicha:RB150 zicha:RB193 zicha:RA101 selfeval:SE11 gbt22239:8.1.3.1.b highrisk:6.3.1.1
--     zicha:RB102
-- when: SELECT 1 FROM addresses UNION ALL SELECT 1 FROM assets WHERE mac IS NOT NULL
-- key: target mac
-- why: A card that nobody planned is a second way into or out of the network.
-- why[zh_CN]: 规划之外的网卡就是多出来的一条进出通道。
-- fix: Find out what {name} ({mac}) of {target} is connected to; enter it in the plan or remove it.
-- fix[zh_CN]: 查明 {target} 的 {name}（{mac}）接在哪里，补录入规划或拆除。
SELECT target, name, mac, kind FROM all_interfaces
WHERE mac IS NOT NULL AND NOT is_virtual AND kind IN ('ethernet', 'wireless') AND is_up
  AND lower(mac) NOT IN (SELECT lower(mac) FROM addresses WHERE mac IS NOT NULL AND coalesce(released_on, '9999') > date('now'))
  AND lower(mac) NOT IN (SELECT lower(mac) FROM assets WHERE mac IS NOT NULL);

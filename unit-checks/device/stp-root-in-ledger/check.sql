-- id: stp-root-in-ledger
-- title: The root of the spanning tree is a switch of the ledger
-- title[zh_CN]: 生成树根桥是台账中的交换机
-- severity: high
-- area: device
-- controls: zicha:RB147 gbt22239:8.1.2.1.e gbt22239:8.1.3.1.b highrisk:6.2.1.3
-- when: SELECT 1 FROM all_device_stp WHERE EXISTS (SELECT 1 FROM targets WHERE target LIKE
--     'snmp://%')
-- key: root_mac
-- why: A root that nobody knows sees traffic that it should not: somebody's own switch has taken
--     the network over.
-- why[zh_CN]: 未知的根桥会看到不该经过它的流量，说明有私接交换机接管了网络。
-- fix: Find {root_mac}; give the core switch priority 0 and set root protection at ports of users.
-- fix[zh_CN]: 查找 {root_mac}，将核心交换机优先级设为 0，并在用户端口启用根保护。
SELECT t.root_mac, t.root_priority, min(t.target) AS target FROM all_device_stp t
WHERE t.root_mac NOT IN (SELECT lower(replace(mac, '-', ':')) FROM assets WHERE mac IS NOT NULL)
  AND t.root_mac NOT IN (SELECT s.mac FROM all_device_system s WHERE s.mac IS NOT NULL)
GROUP BY t.root_mac, t.root_priority;

-- id: ledger-mac-agrees
-- title: The MAC address in the ledger is one that the machine has
-- title[zh_CN]: 台账登记的 MAC 为机器实有网卡
-- severity: low
-- area: consistency
-- controls: zicha:RX003 selfeval:SE11 zicha:RA101 zicha:RB150 gbt22239:8.1.10.2.a
-- when: SELECT 1 FROM assets JOIN all_interfaces i ON i.target = assets.target WHERE assets.mac IS
--     NOT NULL
-- key: asset
-- why: Binding ports by a wrong list locks out the right machine.
-- why[zh_CN]: 按错误的台账绑定端口，会把正确的机器挡在门外。
-- fix: Correct the MAC of {asset}: the ledger says {stated}, {target} has {seen}.
-- fix[zh_CN]: 更正 {asset} 的 MAC：台账为 {stated}，{target} 实有 {seen}。
SELECT a.id AS asset, a.target, a.mac AS stated, group_concat(i.mac, '; ') AS seen FROM assets a
JOIN all_interfaces i ON i.target = a.target
WHERE a.mac IS NOT NULL AND coalesce(a.status, 'used') = 'used' AND i.mac IS NOT NULL AND NOT i.is_virtual
GROUP BY a.id
HAVING sum(lower(i.mac) = lower(a.mac)) = 0;

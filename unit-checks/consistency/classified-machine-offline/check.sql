-- id: classified-machine-offline
-- title: No classified machine shows a network interface that is up
-- title[zh_CN]: 涉密计算机没有启用的网络接口
-- severity: critical
-- area: consistency
-- controls: zicha:RX003 zicha:RA167 zicha:RB033 zicha:RA188 zicha:RB032
-- when: SELECT 1 FROM assets WHERE is_classified = 1 AND target IS NOT NULL
-- key: target name
-- why: A classified machine with a live card was on a network, whatever the register says.
-- why[zh_CN]: 涉密机网卡处于启用状态，说明它连过网，不管登记怎么写。
-- fix: Take {target} ({asset}) off the network now, remove {name}, and tell the secrecy office.
-- fix[zh_CN]: 立即断开 {target}（{asset}）的网络，拆除 {name}，并报告保密办。
SELECT a.id AS asset, i.target, i.name, i.kind, i.has_carrier FROM assets a
JOIN all_interfaces i ON i.target = a.target
WHERE a.is_classified = 1 AND coalesce(a.status, 'used') = 'used' AND NOT i.is_virtual AND i.kind <> 'loopback'
  AND i.is_up AND (coalesce(a.network, 'standalone') = 'standalone' OR i.kind = 'wireless');

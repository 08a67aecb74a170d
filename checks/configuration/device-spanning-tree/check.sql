-- id: device-spanning-tree
-- title: The spanning tree is on in switches
-- title[zh_CN]: 交换机启用生成树协议
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.2.1.e zicha:RB147
-- key: device line
-- why: One cable plugged in twice stops the whole network.
-- why[zh_CN]: 一根网线两头插在一起就会使全网瘫痪。
-- fix: On {device} take back line {line}, or switch it on: `spanning-tree` (RGOS), `stp global
--     enable` (Comware).
-- fix[zh_CN]: 在 {device} 上撤销第 {line} 行，或启用生成树：`spanning-tree`（RGOS）、`stp global enable`（Comware）。
SELECT device, feature, line, text FROM config_layer2 WHERE feature IN ('stp', 'stp vlan') AND NOT is_enabled
UNION ALL
-- RGOS and Comware leave it off until they are told.
SELECT d.device, 'stp', d.line, 'spanning tree is not switched on' FROM config_device d
WHERE d.is_switch AND d.family IN ('rgos', 'comware')
  AND NOT EXISTS (SELECT 1 FROM config_layer2 l
                  WHERE l.device = d.device AND l.feature = 'stp'
                    AND (NOT l.is_enabled OR l.text = 'spanning-tree' OR l.text LIKE 'stp %enable'));

-- id: asset-labelled
-- title: Everything in use bears a label
-- title[zh_CN]: 在用资产均已贴标签
-- severity: low
-- area: assets
-- controls: selfeval:SE10 gbt22239:8.1.1.3.a gbt22239:8.1.10.2.b
-- when: SELECT 1 FROM assets
-- key: asset
-- why: In an outage the wrong machine is switched off.
-- why[zh_CN]: 没有标签，应急时容易关错机器。
-- fix: Put the label {asset} on the machine and record it.
-- fix[zh_CN]: 为设备贴上编号 {asset} 的标签并登记。
SELECT id AS asset, name, place FROM assets
WHERE coalesce(status, 'used') IN ('used', 'spare') AND coalesce(is_labelled, 0) = 0;

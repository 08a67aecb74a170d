-- id: asset-person-here
-- title: The persons of assets in use still work here
-- title[zh_CN]: 在用资产的管理人、使用人、责任人均在岗
-- severity: medium
-- area: assets
-- controls: selfeval:SE09 selfeval:SE07 gbt22239:8.1.10.2.a gbt22239:8.1.8.2.a zicha:RA194
-- when: SELECT 1 FROM assets WHERE coalesce(owner, user, responsible) IS NOT NULL
-- key: asset person
-- why: The machine of somebody who left is used by whoever sits there.
-- why[zh_CN]: 离岗人员的电脑，谁坐下谁就在用。
-- fix: Hand {asset} over: {person} left on {left_on}.
-- fix[zh_CN]: 办理 {asset} 的交接：{person} 已于 {left_on} 离岗。
SELECT DISTINCT a.id AS asset, a.name, p.id AS person, p.left_on
FROM assets a JOIN people p ON p.id IN (a.owner, a.user, a.responsible)
WHERE coalesce(a.status, 'used') = 'used' AND p.left_on <= date('now');

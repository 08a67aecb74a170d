-- id: target-in-ledger
-- title: Everything that was inspected stands in the ledger
-- title[zh_CN]: 检查过的对象均在资产台账中
-- severity: medium
-- area: assets
-- controls: selfeval:SE11 selfeval:SE10 gbt22239:8.1.10.2.a zicha:RA008
-- when: SELECT 1 FROM targets
-- key: target
-- why: A machine outside the ledger has no owner, no deadline and no budget.
-- why[zh_CN]: 台账之外的设备没有责任人，也没有整改期限和经费。
-- fix: Enter {target} in the ledger, or its name in inspections with the asset that it is.
-- fix[zh_CN]: 将 {target} 录入资产台账，或在对应资产中填写检查对象名。
SELECT target, at FROM targets
WHERE target NOT IN (SELECT target FROM assets WHERE target IS NOT NULL);

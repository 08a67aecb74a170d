-- id: asset-responsible
-- title: Everything in use has a manager, a user and a responsible person, or one who is all three
-- title[zh_CN]: 在用资产均明确管理人、使用人和责任人
-- severity: medium
-- area: assets
-- controls: selfeval:SE09 gbt22239:8.1.10.2.a zicha:RA194 zicha:RB192 zicha:RB097
-- when: SELECT 1 FROM assets
-- key: asset
-- why: For a machine without a person nobody installs updates and nobody answers when it attacks
--     others.
-- why[zh_CN]: 没有责任人的设备没人打补丁，出了问题也没人负责。
-- fix: Enter who manages, uses and answers for {asset}.
-- fix[zh_CN]: 登记 {asset} 的管理人、使用人和责任人。
SELECT id AS asset, name, class, place FROM assets
WHERE coalesce(status, 'used') = 'used' AND class NOT IN ('spare', 'other', 'eraser')
  AND (responsible IS NULL OR (class IN ('workstation', 'display') AND coalesce(user, owner) IS NULL));

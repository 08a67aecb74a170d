-- id: disposal-disk
-- title: For everything scrapped, the disk was removed, destroyed or erased, with witness and
--     approval
-- title[zh_CN]: 报废设备的硬盘已拆除、销毁或清除，有监销和审批
-- severity: high
-- area: assets
-- controls: zicha:RA145 selfeval:SE19 selfeval:SE12 gbt22239:8.1.10.4.d gbt22239:8.1.4.10.a
--     zicha:RA168
-- when: SELECT 1 FROM assets WHERE status = 'retired'
-- key: asset
-- why: Scrapped computers are sold, and the patients' data with them.
-- why[zh_CN]: 报废电脑会被转卖，患者数据也跟着流出。
-- fix: Record the disposal of {asset} ({name}): what became of its disk, who witnessed it and who
--     approved.
-- fix[zh_CN]: 补录 {asset}（{name}）的报废记录：硬盘处理、监销人和审批人。
SELECT a.id AS asset, a.name, d.disk FROM assets a
LEFT JOIN disposals d ON d.asset = a.id
WHERE a.status = 'retired' AND a.class IN ('server', 'workstation', 'storage', 'printer', 'camera')
  AND (d.asset IS NULL OR d.approved_by IS NULL OR (d.disk <> 'none' AND d.witness IS NULL));

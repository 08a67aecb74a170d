-- id: server-warranty
-- title: Servers, storage and network devices are under warranty or maintenance
-- title[zh_CN]: 服务器、存储和网络设备在保修或维保期内
-- severity: low
-- area: assets
-- controls: gbt22239:8.1.10.4.a zicha:RB058 zicha:RA196 zicha:RA129
-- param days: 30 | days before the end that count as ended
-- param days[zh_CN]: 提前多少天提醒
-- when: SELECT 1 FROM assets WHERE class IN ('server', 'storage', 'switch', 'router', 'firewall')
--     AND warranty_until IS NOT NULL
-- key: asset
-- why: A part that must first be bought keeps the hospital waiting for days.
-- why[zh_CN]: 配件要现采购，医院就得等几天。
-- fix: Extend the maintenance of {asset} ({name}, until {warranty_until}) or keep a spare.
-- fix[zh_CN]: 为 {asset}（{name}，至 {warranty_until}）续保或备好备件。
SELECT id AS asset, name, warranty_until FROM assets
WHERE class IN ('server', 'storage', 'switch', 'router', 'firewall') AND coalesce(status, 'used') = 'used'
  AND warranty_until < date('now', '+' || :days || ' days');

-- id: classified-machines
-- title: Every classified machine has one person, a boot password and no network
-- title[zh_CN]: 涉密计算机专人专用、设开机口令且不连接网络
-- severity: high
-- area: assets
-- controls: zicha:RB031 zicha:RB032 zicha:RA167 zicha:RB033 zicha:RA188 zicha:RB026
-- when: SELECT 1 FROM assets WHERE is_classified = 1 AND coalesce(status, 'used') = 'used'
-- key: asset
-- why: A secret that was once on a connected machine is no longer one.
-- why[zh_CN]: 涉密信息一旦进入联网的计算机，就可能已经泄露。
-- fix: Set {asset} right: responsible person, boot password, no network; the address and MAC must
--     be empty.
-- fix[zh_CN]: 整改 {asset}：明确责任人、设置开机口令、断开网络，不得分配 IP。
SELECT id AS asset, name, responsible, has_boot_password, network, ip FROM assets
WHERE is_classified = 1 AND coalesce(status, 'used') = 'used'
  AND (responsible IS NULL OR coalesce(has_boot_password, 0) = 0 OR coalesce(network, '') NOT IN ('standalone', 'classified') OR (network = 'standalone' AND ip IS NOT NULL));

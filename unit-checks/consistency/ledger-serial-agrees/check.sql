-- id: ledger-serial-agrees
-- title: The serial number in the ledger is the machine's own
-- title[zh_CN]: 台账登记的序列号与机器一致
-- severity: low
-- area: consistency
-- controls: zicha:RX003 selfeval:SE11 selfeval:SE10 gbt22239:8.1.10.2.a
-- when: SELECT 1 FROM assets JOIN all_host h ON h.target = assets.target WHERE
--     coalesce(assets.serial, '') <> '' AND h.serial IS NOT NULL
-- key: asset
-- why: The machine was exchanged, and nobody wrote down where the old disk went.
-- why[zh_CN]: 机器换过了，却没人登记旧硬盘去了哪里。
-- fix: Find out whether {asset} was exchanged: the ledger says {stated}, {target} says {own}.
-- fix[zh_CN]: 查明 {asset} 是否更换过：台账为 {stated}，{target} 为 {own}。
SELECT a.id AS asset, a.target, a.serial AS stated, h.serial AS own FROM assets a
JOIN all_host h ON h.target = a.target
WHERE coalesce(a.status, 'used') = 'used' AND coalesce(a.serial, '') <> '' AND coalesce(h.serial, '') <> ''
  AND lower(trim(a.serial)) <> lower(trim(h.serial));

-- id: ledger-unique
-- title: No two assets in use share an IP address, MAC address or serial number
-- title[zh_CN]: 在用资产的 IP、MAC 和序列号互不重复
-- severity: medium
-- area: assets
-- controls: selfeval:SE10 selfeval:SE11 gbt22239:8.1.10.2.a zicha:RA180 zicha:RB150
-- when: SELECT 1 FROM assets
-- key: kind value
-- why: One of the two entries is wrong, and with it everything that is decided by the ledger: who
--     is cut off, who is asked.
-- why[zh_CN]: 两条记录必有一错，按台账断网、找人就会出错。
-- fix: Look at {assets}, which share {value}, and correct the ledger.
-- fix[zh_CN]: 现场核对 {assets}（{kind} 均为 {value}）并更正台账。
WITH used AS (SELECT id, ip, mac, serial FROM assets WHERE coalesce(status, 'used') = 'used'),
stated(kind, value, id) AS (
  SELECT 'ip', ip, id FROM used UNION ALL SELECT 'mac', lower(mac), id FROM used UNION ALL SELECT 'serial', serial, id FROM used
)
SELECT kind, value, group_concat(id, '; ') AS assets FROM stated
WHERE coalesce(value, '') <> ''
GROUP BY kind, value
HAVING count(*) > 1;

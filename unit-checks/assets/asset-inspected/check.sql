-- id: asset-inspected
-- title: Every server and workstation of the ledger was inspected within 31 days
-- title[zh_CN]: 台账中的服务器和终端 31 天内均接受过检查
-- severity: medium
-- area: assets
-- controls: selfeval:SE52 selfeval:SE11 gbt22239:8.1.7.5.a zicha:RA036 zicha:RA037 zicha:RA008
--     zicha:RA016 zicha:RA035
-- param days: 31 | days that an inspection stays good
-- param days[zh_CN]: 检查的有效天数
-- when: SELECT 1 FROM assets WHERE class IN ('server', 'workstation') AND coalesce(status, 'used')
--     = 'used'
-- key: asset
-- why: A report about all computers that saw half of them says nothing about the other half.
-- why[zh_CN]: 只查了一半电脑的报告，说明不了另一半。
-- fix: Inspect {asset} ({name}) and enter its name in inspections; last seen: {last_seen}; last failure:
--     {why_not}.
-- fix[zh_CN]: 检查 {asset}（{name}）并登记其检查对象名；上次检查：{last_seen}；最近失败原因：{why_not}。
SELECT a.id AS asset, a.name, coalesce(substr(t.at, 1, 10), '-') AS last_seen,
    coalesce(x.reason, '-') AS why_not
FROM assets a LEFT JOIN targets t ON t.target = a.target
LEFT JOIN attempts x ON x.target = a.target AND x.is_open = 1
WHERE a.class IN ('server', 'workstation') AND coalesce(a.status, 'used') = 'used'
  AND coalesce(t.at, '') < date('now', '-' || :days || ' days');

-- id: ups-claimed-and-seen-by-snmp
-- title: A UPS tells the minutes that it is said to hold (SNMP)
-- title[zh_CN]: UPS 上报的续航与台账一致（SNMP）
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RB170 zicha:RB190 zicha:RB200 zicha:RB145 gbt22239:8.1.1.9.b
--     highrisk:6.1.3.1
-- param percent: 80 | part of the stated time, in percent, that it must tell
-- param percent[zh_CN]: 上报值须达到台账的百分比
-- when: SELECT 1 FROM assets WHERE class = 'ups' AND ups_minutes IS NOT NULL AND target LIKE
--     'snmp://%'
-- key: ups
-- why: The report says hours; the UPS itself says minutes.
-- why[zh_CN]: 报告写的是几小时，UPS 自己报的却是几分钟。
-- fix: Test {ups} ({name}) under its load; it tells {seen} minutes, the ledger says {stated}.
-- fix[zh_CN]: 带载实测 {ups}（{name}）：设备上报 {seen} 分钟，台账为 {stated} 分钟。
SELECT a.id AS ups, a.name, s.runtime_seconds / 60 AS seen, a.ups_minutes AS stated, s.target
FROM assets a JOIN all_device_ups s ON s.target = a.target AND NOT s.is_on_battery
 AND (lower(s.name) = lower(a.name)
      OR ((SELECT count(*) FROM all_device_ups x WHERE x.target = a.target) = 1
          AND (SELECT count(*) FROM assets y WHERE y.target = a.target AND y.class = 'ups') = 1))
WHERE a.class = 'ups' AND coalesce(a.status, 'used') = 'used' AND s.runtime_seconds * 100 < a.ups_minutes * 60 * :percent;

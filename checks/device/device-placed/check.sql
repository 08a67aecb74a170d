-- id: device-placed
-- title: Each device tells where it stands
-- title[zh_CN]: 设备填写了安装位置
-- severity: low
-- area: device
-- controls: gbt22239:8.1.10.2.a
-- key: name
-- why: When it fails at night, whoever is on duty must find it.
-- why[zh_CN]: 夜间故障时值班人员要能找到它。
-- fix: Set its location: room and rack (`snmp-agent sys-info location`, `snmp-server location`).
-- fix[zh_CN]: 填写位置：机房和机柜（`snmp-agent sys-info location`、`snmp-server location`）。
SELECT name, location FROM device_system
WHERE coalesce(trim(location), '') = '' OR location LIKE '%huawei tech%' OR location LIKE '%huawei%china%' OR location LIKE 'hangzhou%china' OR lower(location) IN ('unknown', 'sitting on the dock of the bay');

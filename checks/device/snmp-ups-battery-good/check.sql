-- id: snmp-ups-battery-good
-- title: No UPS asks for a new battery
-- title[zh_CN]: UPS 没有电池更换告警
-- severity: high
-- area: device
-- controls: zicha:RA190 zicha:RB145 zicha:RB170 zicha:RB190 zicha:RB200 gbt22239:8.1.1.9.b
--     highrisk:6.1.3.1
-- key: name
-- why: A worn-out battery carries the load for seconds, and the next failure of the mains is the
--     test.
-- why[zh_CN]: 老化电池只能支撑数秒，下次停电就是考验。
-- fix: Replace the battery of {name}.
-- fix[zh_CN]: 更换 {name} 的电池。
SELECT name, battery, alarm, battery_date FROM device_ups
WHERE needs_battery = 1 OR battery IN ('low', 'depleted', 'failed') OR alarm LIKE '%battery bad%';

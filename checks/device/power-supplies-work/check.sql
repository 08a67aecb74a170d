-- id: power-supplies-work
-- title: All power supplies of devices work
-- title[zh_CN]: 设备电源模块正常
-- severity: high
-- area: device
-- controls: gbt22239:8.1.2.1.e highrisk:6.2.1.3 gbt22239:8.1.10.4.a zicha:RA193
-- when: SELECT 1 FROM device_health WHERE kind = 'power' UNION ALL SELECT 1 FROM device_poe
-- optional: device_poe device_health
-- key: name
-- why: With one of two supplies gone nobody notices, until the other goes.
-- why[zh_CN]: 双电源坏掉一个时无人察觉，直到另一个也坏。
-- fix: Look at the plug and the breaker of {name}, then replace it.
-- fix[zh_CN]: 检查 {name} 的插头和空开，必要时更换。
SELECT name, state FROM device_health WHERE kind = 'power' AND state IN ('failed', 'warning')
UNION ALL
SELECT 'PoE ' || name, state FROM device_poe WHERE kind = 'supply' AND state = 'faulty';

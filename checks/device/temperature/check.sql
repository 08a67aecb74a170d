-- id: temperature
-- title: No device is too hot
-- title[zh_CN]: 设备温度正常
-- severity: high
-- area: device
-- controls: gbt22239:8.1.1.8 zicha:RA193 zicha:RA120
-- param celsius: 75 | degrees, where the device tells no limit of its own
-- param celsius[zh_CN]: 设备未提供阈值时的温度上限（℃）
-- when: SELECT 1 FROM device_health WHERE kind = 'temperature'
-- key: name
-- why: Heat shortens the life of power supplies and optics, and at its own limit a device
--     switches itself off.
-- why[zh_CN]: 高温缩短电源和光模块寿命，达到极限时设备会自动断电。
-- fix: Clean the filters and fans of {name}, look at the room's air conditioning: {value} °C.
-- fix[zh_CN]: 清洁 {name} 的风扇和滤网并检查空调：{value}℃。
SELECT name, value, threshold, state FROM device_health
WHERE kind = 'temperature' AND (value >= coalesce(threshold, :celsius + 0) OR state IN ('warning', 'failed'));

-- id: room-climate
-- title: Temperature and humidity of the machine rooms stay within limits
-- title[zh_CN]: 机房温湿度保持在规定范围内
-- severity: medium
-- area: rooms
-- controls: gbt22239:6.1.1.6 gbt22239:8.1.1.8 gbt22239:7.1.1.8 zicha:RB205 zicha:RA170
-- param min_temperature: 10 | lowest temperature in °C
-- param min_temperature[zh_CN]: 最低温度（℃）
-- param max_temperature: 28 | highest temperature in °C
-- param max_temperature[zh_CN]: 最高温度（℃）
-- param min_humidity: 30 | lowest humidity in percent
-- param min_humidity[zh_CN]: 最低湿度（%）
-- param max_humidity: 70 | highest humidity in percent
-- param max_humidity[zh_CN]: 最高湿度（%）
-- when: SELECT 1 FROM room_checks WHERE temperature IS NOT NULL
-- key: id
-- why: Heat shortens the life of disks; damp and dryness make shorts and sparks.
-- why[zh_CN]: 高温缩短硬盘寿命，过湿过干会引起短路和静电。
-- fix: Look after the air conditioning of {room}: {temperature} °C, {humidity} % at {at}.
-- fix[zh_CN]: 检修 {room} 的空调：{at} 为 {temperature}℃、{humidity}%。
SELECT id, room, at, temperature, humidity FROM room_checks
WHERE at >= date('now', '-7 days')
  AND (temperature NOT BETWEEN :min_temperature + 0 AND :max_temperature + 0
    OR humidity NOT BETWEEN :min_humidity + 0 AND :max_humidity + 0);

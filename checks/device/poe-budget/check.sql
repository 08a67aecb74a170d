-- id: poe-budget
-- title: Power over Ethernet has power to spare
-- title[zh_CN]: PoE 供电有余量
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.2.1.a gbt22239:8.1.10.4.a zicha:RA193
-- param percent: 90 | most of the supply in percent
-- param percent[zh_CN]: 供电占比上限（%）
-- when: SELECT 1 FROM device_poe WHERE kind = 'supply'
-- key: name
-- why: The next camera or access point that starts takes another one's power away.
-- why[zh_CN]: 再启动一台摄像头或 AP 就会有其他设备掉电。
-- fix: Move devices from supply {name} to another switch, or add a supply: {watts} of
--     {limit_watts} W are in use.
-- fix[zh_CN]: 将部分设备迁移到其他交换机或增配电源：{name} 已用 {watts}/{limit_watts} W。
SELECT name, watts, limit_watts FROM device_poe
WHERE kind = 'supply' AND limit_watts > 0 AND watts * 100 > limit_watts * :percent;

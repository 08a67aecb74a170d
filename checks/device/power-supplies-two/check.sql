-- id: power-supplies-two
-- title: Devices that have room for two power supplies have both in use
-- title[zh_CN]: 可配双电源的设备已启用双电源
-- severity: low
-- area: device
-- controls: gbt22239:8.1.2.1.e highrisk:6.2.1.3
-- when: SELECT 1 FROM device_health WHERE kind = 'power'
-- key: name
-- why: The second supply costs little beside an afternoon without the core switch.
-- why[zh_CN]: 与核心交换机停半天相比，第二块电源的成本微不足道。
-- fix: Put a power supply into {name} and connect it to another circuit.
-- fix[zh_CN]: 为 {name} 配置电源并接入另一路供电。
SELECT name, state FROM device_health WHERE kind = 'power' AND state = 'absent'
  AND (SELECT count(*) FROM device_health WHERE kind = 'power' AND state = 'ok') < 2;

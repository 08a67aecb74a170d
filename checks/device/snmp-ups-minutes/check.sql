-- id: snmp-ups-minutes
-- title: The UPS lasts as long as it must at the present load
-- title[zh_CN]: UPS 在当前负载下的续航满足要求
-- severity: high
-- area: device
-- controls: zicha:RA190 zicha:RB145 zicha:RB170 zicha:RB190 zicha:RB200 gbt22239:8.1.1.9.b
--     highrisk:6.1.3.1
-- param hours: 3 | hours that it must last; 6 and 8 are asked for as well
-- param hours[zh_CN]: 须续航的小时数，也有要求 6 或 8 小时的
-- key: name
-- why: When the mains fail, this is the time to switch over or to shut down in order; the plan
--     counts on it.
-- why[zh_CN]: 停电后切换或有序关机都依赖这段时间，预案也以此为准。
-- fix: Take load off {name}, or give it more batteries: it lasts {minutes} minutes.
-- fix[zh_CN]: 减轻 {name} 的负载或扩充电池：当前可续航 {minutes} 分钟。
SELECT name, runtime_seconds / 60 AS minutes FROM device_ups
WHERE runtime_seconds < :hours * 3600;

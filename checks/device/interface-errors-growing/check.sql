-- id: interface-errors-growing
-- title: No interface counts new errors while it is looked at
-- title[zh_CN]: 检查期间端口没有新增错误
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.10.4.a gbt22239:8.1.10.4.b zicha:RA193 zicha:RB147
-- param errors: 0 | new errors and discards that are borne
-- param errors[zh_CN]: 允许的新增错误和丢弃数
-- when: SELECT 1 FROM device_interfaces WHERE new_errors IS NOT NULL
-- key: number
-- why: What was counted years ago is history; what is counted now is broken now.
-- why[zh_CN]: 多年前的计数已成历史，正在增长的错误说明故障就在眼前。
-- fix: Look at the cable, the transceiver and the duplex setting at {name} ({alias}): {new_errors}
--     errors and {new_discards} discards within seconds.
-- fix[zh_CN]: 检查 {name}（{alias}）的线缆、光模块和双工设置：数秒内新增 {new_errors} 个错误、{new_discards} 个丢弃。
SELECT number, name, alias, new_errors, new_discards FROM device_interfaces
WHERE new_errors + new_discards > :errors + 0;

-- id: device-log-level
-- title: Network devices send sign-ins and changes to the log server, not only errors
-- title[zh_CN]: 发送至日志服务器的级别包含登录与变更
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.5.a gbt22239:7.1.3.5.a gbt22239:8.1.3.5.b gbt22239:7.1.3.5.b zicha:RA116
-- param least_level: 5 | lowest level that is enough: 5 is notifications
-- param least_level[zh_CN]: 最低可接受级别：5 为 notifications
-- key: device line
-- why: Sign-ins and changes of the configuration have the levels notice and informational; with a
--     lower level they are never sent.
-- why[zh_CN]: 登录和配置变更属于 notice 与 informational 级别，级别设得过低则不会发送。
-- fix: On {device} line {line}: `logging trap informational`, or `level informational` for the log
--     host.
-- fix[zh_CN]: 在 {device} 第 {line} 行配置 `logging trap informational`，或将日志主机级别设为 informational。
SELECT device, kind, host, level, line FROM config_logging
WHERE kind IN ('trap', 'host') AND is_enabled AND level_number < :least_level;

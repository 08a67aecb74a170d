-- id: device-log-enabled
-- title: Logging is on in network devices
-- title[zh_CN]: 网络设备已启用日志
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.3.5.a gbt22239:7.1.3.5.a gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA112
--     zicha:RA116
-- key: device line
-- why: What is not logged cannot be found out afterwards.
-- why[zh_CN]: 没有记录，事后就无从查明。
-- fix: On {device} take back line {line}: `logging on`, `logging enable`, `info-center enable`.
-- fix[zh_CN]: 在 {device} 上撤销第 {line} 行：`logging on`、`logging enable` 或 `info-center enable`。
SELECT device, kind, line, text FROM config_logging WHERE kind = 'enable' AND NOT is_enabled
UNION ALL
SELECT device, 'enable', line, 'logging enable is missing' FROM config_device d
WHERE family = 'asa' AND NOT EXISTS (SELECT 1 FROM config_logging l WHERE l.device = d.device AND l.kind = 'enable');

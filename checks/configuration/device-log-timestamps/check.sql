-- id: device-log-timestamps
-- title: Log lines of network devices carry date and time
-- title[zh_CN]: 网络设备日志带有日期和时间
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.5.b gbt22239:7.1.3.5.b gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA112
-- key: device
-- why: A line with the uptime alone cannot be set beside those of other systems.
-- why[zh_CN]: 只有运行时长的日志无法与其他系统对照。
-- fix: On {device}: `service timestamps log datetime msec localtime show-timezone` (IOS), `logging
--     timestamp` (ASA).
-- fix[zh_CN]: 在 {device} 上：IOS `service timestamps log datetime msec localtime show-timezone`，ASA `logging timestamp`。
SELECT device, family, line FROM config_device d
WHERE family IN ('ios', 'asa')
  AND NOT EXISTS (SELECT 1 FROM config_logging l
                  WHERE l.device = d.device AND l.kind = 'timestamps' AND l.is_enabled
                    AND (d.family = 'asa' OR l.text LIKE '%log datetime%'));

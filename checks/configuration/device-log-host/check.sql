-- id: device-log-host
-- title: Network devices send their logs to a log server
-- title[zh_CN]: 网络设备日志发送至日志服务器
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.3.5.a gbt22239:7.1.3.5.a gbt22239:8.1.3.5.c gbt22239:7.1.3.5.c
--     gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c zicha:RA112 zicha:RA055 zicha:RA116
-- key: device
-- why: The few lines in a device's memory are gone with its power, and with whoever clears them;
--     nobody keeps six months of them there.
-- why[zh_CN]: 设备内存中的少量日志断电即失，入侵者也能清除，更无法保存六个月。
-- fix: On {device}: `logging host A` (IOS, ASA), `info-center loghost A` (VRP, Comware), `logging
--     server A` (RGOS).
-- fix[zh_CN]: 在 {device} 上：IOS/ASA `logging host A`，VRP/Comware `info-center loghost A`，RGOS `logging server A`。
SELECT device, family, line FROM config_device d
WHERE NOT EXISTS (SELECT 1 FROM config_logging l WHERE l.device = d.device AND l.kind = 'host' AND l.is_enabled);

-- id: device-time-server
-- title: Network devices have their time from a server
-- title[zh_CN]: 网络设备与时间服务器同步
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.3.5.b gbt22239:7.1.3.5.b gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA112
-- key: device
-- why: Logs of devices whose clocks differ cannot be put in order.
-- why[zh_CN]: 时钟不一致的设备，其日志无法排出先后。
-- fix: On {device}: `ntp server A` (IOS, ASA, RGOS), `ntp-service unicast-server A` (VRP, Comware).
-- fix[zh_CN]: 在 {device} 上：IOS/ASA/RGOS `ntp server A`，VRP/Comware `ntp-service unicast-server A`。
SELECT device, family, line FROM config_device d
WHERE NOT EXISTS (SELECT 1 FROM config_ntp n WHERE n.device = d.device AND n.kind IN ('server', 'peer', 'sntp'));

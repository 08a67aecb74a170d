-- id: device-aaa
-- title: IOS devices use AAA
-- title[zh_CN]: IOS 设备启用 AAA
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a gbt22239:8.1.4.3.a
--     gbt22239:7.1.4.3.a zicha:RA115
-- key: device
-- why: Without AAA the device knows no central accounts, no rights by command, and keeps no account
--     of what was done.
-- why[zh_CN]: 未启用 AAA，设备就没有集中账号、命令级授权，也没有操作记账。
-- fix: On {device}: `aaa new-model`, then methods for login, exec and commands.
-- fix[zh_CN]: 在 {device} 上配置 `aaa new-model`，再设置 login、exec 和 commands 的方法。
SELECT device, family, line FROM config_device d
WHERE family = 'ios' AND NOT EXISTS (SELECT 1 FROM config_aaa a WHERE a.device = d.device AND a.kind = 'new-model');

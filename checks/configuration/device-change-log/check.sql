-- id: device-change-log
-- title: Network devices log who changed what
-- title[zh_CN]: 网络设备记录配置变更操作
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.5.a gbt22239:7.1.3.5.a gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA116
-- key: device
-- why: Without it nobody can say whose line opened the network.
-- why[zh_CN]: 没有它，就说不清是谁的一行配置开放了网络。
-- fix: On {device}: `archive`, `log config`, `logging enable`, `notify syslog`, `hidekeys`; or
--     accounting of commands by AAA.
-- fix[zh_CN]: 在 {device} 上配置 `archive`、`log config`、`logging enable`、`notify syslog`、`hidekeys`，或用 AAA 对命令记账。
SELECT device, family, line FROM config_device d
WHERE family = 'ios'
  AND NOT EXISTS (SELECT 1 FROM config_logging l WHERE l.device = d.device AND l.kind IN ('changes', 'userinfo') AND l.is_enabled)
  AND NOT EXISTS (SELECT 1 FROM config_aaa a WHERE a.device = d.device AND a.kind = 'accounting' AND a.name = 'commands');

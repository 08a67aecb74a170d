-- id: device-telnet-off
-- title: Network devices are not managed by telnet
-- title[zh_CN]: 网络设备未启用 Telnet 管理
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.2.2.b gbt22239:8.1.4.4.b
--     gbt22239:7.1.4.4.b gbt22239:6.1.4.3.b highrisk:6.4.1.2 zicha:RA107 zicha:RB039
-- key: device
-- why: The password of the administrator passes the network readable for everybody on the way.
-- why[zh_CN]: 管理员口令在网络上明文传输，途中任何人都能看到。
-- fix: On {device} (line {line}): `transport input ssh` for all vty lines (IOS, RGOS), `undo telnet
--     server enable` and `protocol inbound ssh` (VRP, Comware).
-- fix[zh_CN]: 在 {device}（第 {line} 行）上：IOS/RGOS 在全部 vty 线路配置 `transport input ssh`；VRP/Comware 执行 `undo telnet server enable` 并配置 `protocol inbound ssh`。
SELECT s.device, s.name, s.line, s.text FROM config_services s JOIN config_device d ON d.device = s.device
WHERE s.name IN ('telnet', 'telnet ipv6') AND s.is_enabled
  -- Where it depends on the release of the device it is NULL, and that is not known.
  AND d.has_telnet IS NOT 0;

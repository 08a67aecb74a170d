-- id: device-http-off
-- title: Network devices are not managed by unencrypted HTTP
-- title[zh_CN]: 网络设备未启用明文 HTTP 管理
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.2.2.b gbt22239:8.1.4.4.b
--     gbt22239:7.1.4.4.b gbt22239:6.1.4.3.b highrisk:6.4.1.2 zicha:RA107
-- key: device
-- why: The password passes the network readable, and these web servers have had many holes.
-- why[zh_CN]: 口令以明文传输，且此类内置 Web 服务漏洞频出。
-- fix: On {device} (line {line}): `no ip http server` (IOS), `undo http server enable` (VRP), `undo
--     ip http enable` (Comware), `no enable service web-server http` (RGOS).
-- fix[zh_CN]: 在 {device}（第 {line} 行）上：IOS `no ip http server`，VRP `undo http server enable`，Comware `undo ip http enable`，RGOS `no enable service web-server http`。
SELECT s.device, s.name, s.line, s.text FROM config_services s JOIN config_device d ON d.device = s.device
WHERE s.is_enabled
  -- Where it depends on the release of the device it is NULL, and that is not known.
  AND d.has_web IS NOT 0
  AND (s.name IN ('http', 'restful http', 'netconf soap http')
       -- A port may let in what does not run.
       OR (s.name = 'manage http' AND NOT EXISTS (SELECT 1 FROM config_services o
                                                WHERE o.device = s.device AND o.name = 'http' AND NOT o.is_enabled)));

-- id: device-source-route-off
-- title: Routers drop packets that name their own way
-- title[zh_CN]: 路由设备丢弃源路由报文
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.2.c gbt22239:7.1.3.2.c gbt22239:6.1.3.2.c gbt22239:8.1.4.4.b
--     gbt22239:7.1.4.4.b gbt22239:6.1.4.3.b zicha:RA053
-- key: device
-- why: The sender decides by which way a packet goes, around the rules that stand on the usual one.
-- why[zh_CN]: 源路由让发送者自选路径，从而绕过正常路径上的规则。
-- fix: On {device}: `no ip source-route`.
-- fix[zh_CN]: 在 {device} 上配置 `no ip source-route`。
SELECT s.device, s.name, s.line FROM config_services s
WHERE s.name = 'source route' AND s.is_enabled
  -- Where nothing is said: only a device that routes between its networks.
  AND (NOT s.is_default OR (SELECT count(*) FROM config_interfaces i
                            WHERE i.device = s.device AND i.ip IS NOT NULL AND NOT i.is_shutdown AND NOT i.is_management) > 1);

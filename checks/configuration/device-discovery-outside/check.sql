-- id: device-discovery-outside
-- title: Network devices do not introduce themselves to the outside
-- title[zh_CN]: 网络设备不向外部链路通告自身信息
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:6.1.4.3.b gbt22239:8.1.3.1.a
--     gbt22239:7.1.3.1 gbt22239:6.1.3.1 zicha:RA114
-- key: device name
-- why: CDP and LLDP tell the other end the model, version and addresses.
-- why[zh_CN]: CDP、LLDP 会把型号、版本和地址告诉对端。
-- fix: On {device} below {name} (line {line}): `no cdp enable`, `undo lldp enable`.
-- fix[zh_CN]: 在 {device} 的 {name}（第 {line} 行）下配置 `no cdp enable` 或 `undo lldp enable`。
SELECT i.device, i.name, i.zone, i.nat, i.line FROM config_interfaces i
WHERE i.has_discovery AND NOT i.is_shutdown AND (i.nat = 'outside' OR lower(i.zone) IN ('untrust', 'outside', 'internet', 'wan'))
  AND i.kind IN ('ethernet', 'aggregate')
  AND EXISTS (SELECT 1 FROM config_services s WHERE s.device = i.device AND s.name IN ('cdp', 'lldp') AND s.is_enabled);

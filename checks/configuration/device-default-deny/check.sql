-- id: device-default-deny
-- title: Between zones everything is denied that no rule permits
-- title[zh_CN]: 区域之间默认拒绝未明确允许的访问
-- severity: critical
-- area: configuration
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a highrisk:6.3.2.1 zicha:RA053 zicha:RA114
--     zicha:RA117
-- key: device name source_zone destination_zone
-- why: With permit as the default the rules above are decoration.
-- why[zh_CN]: 默认放行时，前面的规则只是摆设。
-- fix: On {device} (line {line}): `default action deny` (USG), `firewall packet-filter default deny
--     all`, `undo security-policy disable` (SecPath).
-- fix[zh_CN]: 在 {device}（第 {line} 行）上：USG `default action deny`、`firewall packet-filter default deny all`，SecPath `undo security-policy disable`。
SELECT device, name, source_zone, destination_zone, action, line FROM config_policies
WHERE (is_default AND action = 'permit' AND lower(coalesce(source_zone, '')) <> 'local'
       AND lower(coalesce(destination_zone, '')) <> 'local') OR action = 'none';

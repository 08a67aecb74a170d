-- id: device-rules-logged
-- title: Rules of firewalls log what they let through
-- title[zh_CN]: 防火墙放行规则启用日志
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.5.a gbt22239:7.1.3.5.a zicha:RA116 zicha:RA055
-- key: device acl position
-- why: After an incident nobody can say which connections there were.
-- why[zh_CN]: 事件发生后无法说明曾有哪些连接。
-- fix: On {device} (line {line}): `session logging` (USG), `logging enable` (SecPath), for rule
--     {position} of {acl}.
-- fix[zh_CN]: 在 {device}（第 {line} 行）为 {acl} 的第 {position} 条规则配置：USG `session logging`，SecPath `logging enable`。
SELECT device, acl, position, name, line FROM config_rules
WHERE kind = 'policy' AND is_enabled AND action = 'permit' AND NOT is_logged;

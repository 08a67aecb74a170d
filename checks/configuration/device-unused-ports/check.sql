-- id: device-unused-ports
-- title: Ports without a use are shut down
-- title[zh_CN]: 未使用的端口已关闭
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:6.1.4.3.b zicha:RA101
--     zicha:RA107 zicha:RB150
-- key: device name
-- why: Whoever plugs a cable into such a socket is in the network.
-- why[zh_CN]: 任何人把网线插进这样的口就进了内网。
-- fix: On {device} below {name} (line {line}): `shutdown`; if it is in use, say by `description`
--     for what, and put it into its VLAN.
-- fix[zh_CN]: 在 {device} 的 {name}（第 {line} 行）下执行 `shutdown`；若在使用，用 `description` 写明用途并划入相应 VLAN。
SELECT i.device, i.name, i.line FROM config_interfaces i JOIN config_device d ON d.device = i.device
WHERE (d.is_switch OR d.is_firewall) AND i.is_physical AND NOT i.is_shutdown AND NOT i.is_member AND NOT i.is_management
  AND (i.description IS NULL OR lower(i.description) REGEXP '(un|not?([ _-]?in)?[ _-]?)use|^spare|未使用|未用|空闲|闲置|预留') AND i.ip IS NULL AND i.zone IS NULL
  AND NOT EXISTS (SELECT 1 FROM config_interfaces s WHERE s.device = i.device AND s.name LIKE i.name || '.%')
  AND (i.mode IN ('default', 'dynamic') OR (i.mode IN ('access', 'routed') AND coalesce(i.access_vlan, 1) = 1))
  AND NOT i.has_dot1x;

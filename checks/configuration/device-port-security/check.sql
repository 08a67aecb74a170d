-- id: device-port-security
-- title: Access ports take only registered devices
-- title[zh_CN]: 接入端口仅允许已登记设备接入
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.3.1.b zicha:RA101 zicha:RB150 zicha:RB193 zicha:RA100
-- key: device name
-- why: Otherwise any computer, router or access point that is plugged in works.
-- why[zh_CN]: 否则任何插上的电脑、路由器或无线 AP 都能使用。
-- fix: On {device} below {name} (line {line}): port security with a maximum of addresses, 802.1X,
--     or a binding of address, MAC and port.
-- fix[zh_CN]: 在 {device} 的 {name}（第 {line} 行）下启用端口安全（限制 MAC 数）、802.1X，或 IP+MAC+端口绑定。
SELECT i.device, i.name, i.access_vlan, i.line FROM config_interfaces i
WHERE i.is_physical AND NOT i.is_shutdown AND NOT i.is_member AND NOT i.is_management AND i.mode = 'access'
  AND NOT i.has_port_security AND NOT i.has_dot1x AND NOT i.has_mac_binding
  -- A port that nobody uses is another check's.
  AND NOT (i.description IS NULL AND coalesce(i.access_vlan, 1) = 1)
  AND NOT EXISTS (SELECT 1 FROM config_device d WHERE d.device = i.device AND d.is_firewall);

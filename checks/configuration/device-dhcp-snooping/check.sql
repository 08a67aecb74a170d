-- id: device-dhcp-snooping
-- title: Access switches take DHCP answers only from the registered server
-- title[zh_CN]: 接入交换机启用 DHCP Snooping
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RA180 zicha:RB150
-- when: SELECT 1 FROM config_device WHERE is_switch
-- key: device
-- why: A small router that somebody plugs in hands out wrong addresses and takes the traffic of
--     all.
-- why[zh_CN]: 有人插上的小路由器会分发错误地址，并截获所有人的流量。
-- fix: On {device}, for VLANs {vlans}: `ip dhcp snooping` with its VLANs (IOS, RGOS), `dhcp snooping enable` (VRP,
--     Comware), and trust only the port to the server.
-- fix[zh_CN]: 在 {device} 上为 VLAN {vlans} 启用 `ip dhcp snooping` 及相应 VLAN（IOS、RGOS）或 `dhcp snooping enable`（VRP、Comware），仅信任通往 DHCP 服务器的端口。
WITH vlans AS (SELECT d.device, d.family, i.access_vlan AS vlan, min(i.line) AS line,
        max(i.is_snooped) AS is_guarded, max(i.is_snooping_trusted) AS is_trusted
    FROM config_device d JOIN config_interfaces i ON i.device = d.device AND i.is_physical AND NOT i.is_shutdown
        AND NOT i.is_member AND NOT i.is_management AND i.mode = 'access'
    WHERE d.is_switch GROUP BY d.device, i.access_vlan)
SELECT device, family, min(line) AS line, group_concat(vlan, ' ') AS vlans FROM vlans v
WHERE NOT is_guarded
  -- Ports without a use stay in VLAN 1, and a server's port is trusted; a switch that guards nobody has no excuse.
  AND (vlan <> 1 AND NOT is_trusted OR NOT EXISTS (SELECT 1 FROM vlans g WHERE g.device = v.device AND g.is_guarded)
    AND NOT EXISTS (SELECT 1 FROM config_layer2 l WHERE l.device = v.device AND l.feature = 'dhcp snooping vlan' AND l.is_enabled))
GROUP BY device;

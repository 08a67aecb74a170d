-- id: device-arp-inspection
-- title: Access switches drop forged ARP
-- title[zh_CN]: 接入交换机检查 ARP 报文
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.3.1.b zicha:RA101 zicha:RB150
-- when: SELECT 1 FROM config_device WHERE is_switch
-- key: device
-- why: With a forged ARP one computer takes the place of the gateway and reads along.
-- why[zh_CN]: 伪造 ARP 的电脑可冒充网关并窃听通信。
-- fix: On {device}: `ip arp inspection vlan …` (IOS), `arp anti-attack check user-bind enable` (VRP), `arp detection enable` in the VLANs (Comware), `arp-check` (RGOS).
-- fix[zh_CN]: 在 {device} 上：IOS `ip arp inspection vlan …`，VRP `arp anti-attack check user-bind enable`，Comware 在 VLAN 下 `arp detection enable`，RGOS `arp-check`。
WITH vlans AS (SELECT d.device, d.family, i.access_vlan AS vlan, min(i.line) AS line,
        max(i.is_arp_inspected) AS is_guarded, max(i.is_arp_trusted) AS is_trusted
    FROM config_device d JOIN config_interfaces i ON i.device = d.device AND i.is_physical AND NOT i.is_shutdown
        AND NOT i.is_member AND NOT i.is_management AND i.mode = 'access'
    WHERE d.is_switch GROUP BY d.device, i.access_vlan)
SELECT device, family, min(line) AS line, group_concat(vlan, ' ') AS vlans FROM vlans v
WHERE NOT is_guarded
  -- Ports without a use stay in VLAN 1, and a server's port is trusted; a switch that guards nobody has no excuse.
  AND (vlan <> 1 AND NOT is_trusted OR NOT EXISTS (SELECT 1 FROM vlans g WHERE g.device = v.device AND g.is_guarded)
    AND NOT EXISTS (SELECT 1 FROM config_layer2 l WHERE l.device = v.device AND l.feature = 'arp inspection' AND l.is_enabled))
GROUP BY device;

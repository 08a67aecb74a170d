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
SELECT device, family, line FROM config_device d
WHERE is_switch AND EXISTS (SELECT 1 FROM config_interfaces i
              WHERE i.device = d.device AND i.is_physical AND NOT i.is_shutdown AND NOT i.is_member AND NOT i.is_management AND i.mode = 'access')
  AND NOT EXISTS (SELECT 1 FROM config_layer2 l
                  WHERE l.device = d.device AND l.feature = 'arp inspection' AND l.is_enabled)
  AND NOT EXISTS (SELECT 1 FROM config_interfaces i WHERE i.device = d.device AND i.is_arp_inspected);

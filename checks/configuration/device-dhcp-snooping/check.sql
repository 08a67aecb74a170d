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
-- fix: On {device}: `ip dhcp snooping` with its VLANs (IOS, RGOS), `dhcp snooping enable` (VRP,
--     Comware), and trust only the port to the server.
-- fix[zh_CN]: 在 {device} 上启用 `ip dhcp snooping` 及相应 VLAN（IOS、RGOS）或 `dhcp snooping enable`（VRP、Comware），仅信任通往 DHCP 服务器的端口。
SELECT device, family, line FROM config_device d
WHERE is_switch AND EXISTS (SELECT 1 FROM config_interfaces i
              WHERE i.device = d.device AND i.is_physical AND NOT i.is_shutdown AND NOT i.is_member AND NOT i.is_management AND i.mode = 'access')
  AND NOT EXISTS (SELECT 1 FROM config_layer2 l
                  WHERE l.device = d.device AND l.feature = 'dhcp snooping' AND l.is_enabled
                    -- IOS looks at none but the VLANs that are named, VRP at none but those and the ports that are.
                    AND (d.family NOT IN ('ios', 'vrp')
                         OR EXISTS (SELECT 1 FROM config_layer2 v
                                    WHERE v.device = d.device AND v.is_enabled
                                      AND v.feature IN ('dhcp snooping vlan', 'dhcp snooping port'))));

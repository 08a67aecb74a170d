-- id: device-source-guard
-- title: Access switches drop packets with forged addresses
-- title[zh_CN]: 接入交换机启用 IP 源防护
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RA101 zicha:RA180 zicha:RB193
-- when: SELECT 1 FROM config_device WHERE is_switch
-- key: device
-- why: Who sets the address of another host acts in its name.
-- why[zh_CN]: 自行改成他人地址的主机可以冒名行事。
-- fix: On {device}: `ip verify source` (IOS, Comware, RGOS), `ip source check user-bind enable`
--     (VRP) on the access ports.
-- fix[zh_CN]: 在 {device} 的接入端口上：IOS/Comware/RGOS `ip verify source`，VRP `ip source check user-bind enable`。
SELECT device, family, line FROM config_device d
WHERE is_switch AND EXISTS (SELECT 1 FROM config_interfaces i
              WHERE i.device = d.device AND i.is_physical AND NOT i.is_shutdown AND NOT i.is_member AND NOT i.is_management AND i.mode = 'access')
  AND NOT EXISTS (SELECT 1 FROM config_layer2 l
                  WHERE l.device = d.device AND l.feature IN ('ip source guard', 'static binding') AND l.is_enabled)
  AND NOT EXISTS (SELECT 1 FROM config_interfaces i WHERE i.device = d.device AND (i.has_source_guard OR i.has_dot1x));

-- id: device-exit-access-list
-- title: What comes in from the outside passes an access list
-- title[zh_CN]: 出口接口入方向设有访问控制
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a gbt22239:8.1.3.1.a gbt22239:7.1.3.1
--     gbt22239:6.1.3.1 highrisk:6.3.2.1 zicha:RA053 zicha:RA117
-- key: device name
-- why: Without one the router takes everything that the Internet sends to it and to what it
--     translates.
-- why[zh_CN]: 没有它，路由器会接收互联网发来的一切。
-- fix: On {device} below {name} (line {line}): `ip access-group N in`, `traffic-filter inbound acl
--     N`, `packet-filter N inbound`; for addresses of version 6 `ipv6 traffic-filter N in` and the like.
-- fix[zh_CN]: 在 {device} 的 {name}（第 {line} 行）下配置 `ip access-group N in`、`traffic-filter inbound acl N` 或 `packet-filter N inbound`；配有 IPv6 地址时还需 `ipv6 traffic-filter N in` 等。
SELECT i.device, i.name, i.ip, i.line FROM config_interfaces i JOIN config_device d ON d.device = i.device
WHERE i.nat = 'outside' AND NOT i.is_shutdown AND (i.acl_in IS NULL
       -- A list that is empty or not there keeps nothing out.
       OR (d.family IN ('ios', 'rgos') AND NOT EXISTS (SELECT 1 FROM config_acls a WHERE a.device = i.device AND a.name = i.acl_in AND a.rules > 0))
       -- Packets of version 6 meet lists of their own alone.
       OR (i.ip6 IS NOT NULL
           AND (i.acl6_in IS NULL OR (d.family IN ('ios', 'rgos')
                                      AND NOT EXISTS (SELECT 1 FROM config_acls a WHERE a.device = i.device AND a.name = i.acl6_in AND a.rules > 0)))))
  AND i.zone IS NULL AND NOT d.is_firewall;

-- id: device-vty-access-list
-- title: Only the administrators' addresses reach the sign-in of network devices
-- title[zh_CN]: 仅限管理终端地址登录网络设备
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c zicha:RB039 zicha:RA117
-- key: device kind first
-- why: Otherwise each infected computer in the network can try passwords at the device.
-- why[zh_CN]: 否则网内任何一台中毒的电脑都能对设备猜口令。
-- fix: On {device} line {line}, bind a list of the management addresses: `access-class N in` (IOS,
--     RGOS), `acl N inbound` (VRP), `acl N` or `ssh server acl N` (Comware). Where it has addresses of version 6:
--     `ipv6 access-class N in`, `acl ipv6 N inbound`, `ssh server ipv6 acl ipv6 N`.
-- fix[zh_CN]: 在 {device} 第 {line} 行绑定仅含管理地址的访问控制列表：IOS/RGOS `access-class N in`，VRP `acl N inbound`，Comware `ssh server acl N`；配有 IPv6 地址时还需 `ipv6 access-class N in`、`acl ipv6 N inbound` 或 `ssh server ipv6 acl ipv6 N`。
SELECT device, kind, first, last, protocols, line FROM config_lines l
WHERE kind = 'vty' AND NOT is_disabled AND coalesce(protocols, '') <> 'none'
  AND ((acl_in IS NULL
        -- A list that is empty or not there keeps nobody out.
        OR (EXISTS (SELECT 1 FROM config_device d WHERE d.device = l.device AND d.family <> 'asa')
            AND NOT EXISTS (SELECT 1 FROM config_acls a WHERE a.device = l.device AND a.name = l.acl_in AND (a.rules > 0 OR a.kind = 'layer 2'))))
       AND NOT EXISTS (SELECT 1 FROM config_services s
                       WHERE s.device = l.device AND s.name IN ('ssh', 'ssh acl') AND s.acl IS NOT NULL
                         AND (EXISTS (SELECT 1 FROM config_device d WHERE d.device = s.device AND d.family = 'asa')
                              OR (EXISTS (SELECT 1 FROM config_acls a
                                          WHERE a.device = s.device AND a.name = s.acl AND (a.rules > 0 OR a.kind = 'layer 2'))
                                  -- Telnet has a list of its own.
                                  AND NOT EXISTS (SELECT 1 FROM config_services t
                                                  WHERE t.device = s.device AND t.name = 'telnet' AND t.is_enabled AND t.acl IS NULL))))
       -- Who comes by version 6 meets no list of version 4; on a firewall the zones' rules keep him out.
       OR (NOT EXISTS (SELECT 1 FROM config_acls a WHERE a.device = l.device AND a.name = l.acl6_in AND a.rules > 0)
           AND EXISTS (SELECT 1 FROM config_interfaces i JOIN config_device d ON d.device = i.device
                       WHERE i.device = l.device AND i.ip6 IS NOT NULL AND NOT i.is_shutdown AND NOT d.is_firewall)
           AND NOT EXISTS (SELECT 1 FROM config_services s WHERE s.device = l.device AND s.name = 'ssh ipv6' AND NOT s.is_enabled)
           -- What says by which of its addresses it is reached has said it of version 6, too.
           AND (NOT EXISTS (SELECT 1 FROM config_services s WHERE s.device = l.device AND s.name = 'ssh source' AND s.is_enabled)
                OR EXISTS (SELECT 1 FROM config_services s WHERE s.device = l.device AND s.name = 'ssh ipv6 source' AND s.is_enabled))
           AND NOT EXISTS (SELECT 1 FROM config_services s JOIN config_acls a ON a.device = s.device AND a.name = s.acl
                           WHERE s.device = l.device AND s.name = 'ssh ipv6 acl' AND s.is_enabled AND a.rules > 0)));

-- id: device-remote-desktop-blocked
-- title: Remote desktops are not reached from the outside
-- title[zh_CN]: 外部无法访问远程桌面端口
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
--     gbt22239:6.1.4.3.b highrisk:6.4.3.1 zicha:RA107 zicha:RA117
-- key: device acl position
-- why: The port of remote desktops is the most guessed one of the Internet.
-- why[zh_CN]: 远程桌面端口是互联网上被猜口令最多的端口。
-- fix: On {device} (line {line}), take 3389 and 5900 out of rule {position} of {acl}; use a VPN.
-- fix[zh_CN]: 在 {device}（第 {line} 行）上从 {acl} 第 {position} 条规则中去掉 3389、5900，改用 VPN。
SELECT r.device, r.acl, r.position, r.name, r.source_zone, r.line FROM config_rules r
WHERE r.opens_remote_desktop AND r.is_enabled AND coalesce(r.ends, '9999') >= date('now') AND r.action = 'permit'
  -- Of one that lets all through the other check tells; not where some is denied before it.
  AND (NOT r.is_any_any OR (r.kind <> 'policy' AND EXISTS (SELECT 1 FROM config_rules e
                                                           WHERE e.device = r.device AND e.acl = r.acl AND e.position < r.position
                                                             AND e.action = 'deny' AND e.is_enabled)))
 
  AND (lower(coalesce(r.source_zone, '')) REGEXP '(^|, )(untrust|outside|internet|wan|external)'
       -- A rule of no zone holds for what comes from outside, too.
       OR (lower(coalesce(r.source, 'any')) = 'any' AND r.kind = 'policy' AND lower(coalesce(r.source_zone, 'any')) = 'any')
       OR (coalesce(r.source, 'any') = 'any'
           AND EXISTS (SELECT 1 FROM config_interfaces i
                       WHERE i.device = r.device AND i.acl_in = r.acl
                         AND (i.nat = 'outside' OR lower(i.zone) IN ('untrust', 'outside', 'internet', 'wan')))));

-- id: device-management-from-outside
-- title: Nobody manages hosts or devices from the outside without a VPN
-- title[zh_CN]: 外部不能直接访问管理端口
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a
--     highrisk:6.4.3.1 zicha:RA117 zicha:RB039
-- key: device acl position
-- why: SSH, telnet and SNMP are tried from all over the world, day and night.
-- why[zh_CN]: SSH、Telnet、SNMP 昼夜被全世界尝试。
-- fix: On {device} (line {line}), name the sources in rule {position} of {acl}, or take these
--     services out.
-- fix[zh_CN]: 在 {device}（第 {line} 行）上，为 {acl} 第 {position} 条规则指定来源地址，或去掉这些服务。
SELECT r.device, r.acl, r.position, r.name, r.source_zone, r.line FROM config_rules r
WHERE r.opens_management AND r.is_enabled AND coalesce(r.ends, '9999') >= date('now') AND r.action = 'permit'
  -- Of one that lets all through the other check tells; not where some is denied before it.
  AND (NOT r.is_any_any OR (r.kind <> 'policy' AND EXISTS (SELECT 1 FROM config_rules e
                                                           WHERE e.device = r.device AND e.acl = r.acl AND e.position < r.position
                                                             AND e.action = 'deny' AND e.is_enabled)))
  AND lower(coalesce(r.source, 'any')) = 'any'
  AND (lower(coalesce(r.source_zone, CASE r.kind WHEN 'policy' THEN 'any' ELSE '' END)) REGEXP '(^|, )(any|untrust|outside|internet|wan|external)'
       OR EXISTS (SELECT 1 FROM config_interfaces i
                  WHERE i.device = r.device AND i.acl_in = r.acl
                    AND (i.nat = 'outside' OR lower(i.zone) IN ('untrust', 'outside', 'internet', 'wan'))))
UNION ALL
SELECT device, name, NULL, source, NULL, line FROM config_services
WHERE name IN ('ssh', 'telnet', 'https') AND is_enabled AND source = 'everywhere'
UNION ALL
SELECT s.device, s.name, NULL, s.source, i.zone, s.line FROM config_services s
JOIN config_interfaces i ON i.device = s.device AND i.name = s.source
WHERE s.name LIKE 'manage %' AND s.name <> 'manage ping' AND s.is_enabled AND lower(i.zone) IN ('untrust', 'outside', 'internet', 'wan');

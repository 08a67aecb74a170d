-- id: device-any-any
-- title: No rule lets everything through
-- title[zh_CN]: 没有全部放行的规则
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a gbt22239:8.1.3.2.c gbt22239:7.1.3.2.c
--     gbt22239:6.1.3.2.c highrisk:6.3.2.1 zicha:RA053 zicha:RA117 zicha:RA109
-- key: device acl position
-- why: A firewall with such a rule is a cable.
-- why[zh_CN]: 有这样一条规则的防火墙等于一根网线。
-- fix: On {device} (line {line}), replace rule {position} of {acl} by the services and addresses
--     that are needed.
-- fix[zh_CN]: 在 {device}（第 {line} 行）上，将 {acl} 的第 {position} 条规则改为实际需要的地址和服务。
SELECT r.device, r.acl, r.position, r.name, r.source_zone, r.destination_zone, r.line FROM config_rules r
WHERE r.is_any_any AND r.is_enabled AND coalesce(r.ends, '9999') >= date('now') AND r.action = 'permit' AND NOT r.is_shadowed AND NOT r.is_redundant
  AND (r.kind = 'policy' AND coalesce(lower(r.source_zone), '') <> 'local'
       OR EXISTS (SELECT 1 FROM config_acls a
                  WHERE a.device = r.device AND a.name = r.acl AND a.used_by REGEXP 'interface|zone-pair|global'))
  -- A list that first denies what is dangerous is of the other kind: see device-file-sharing-blocked.
  AND (r.kind = 'policy' OR NOT EXISTS (SELECT 1 FROM config_rules e
                                        WHERE e.device = r.device AND e.acl = r.acl AND e.position < r.position
                                          AND e.action = 'deny' AND e.is_enabled));

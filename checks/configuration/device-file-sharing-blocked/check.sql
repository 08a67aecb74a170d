-- id: device-file-sharing-blocked
-- title: Windows file sharing does not cross zones
-- title[zh_CN]: 区域之间封堵 135-139、445 端口
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a gbt22239:8.1.3.2.c gbt22239:7.1.3.2.c
--     gbt22239:6.1.3.2.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:6.1.4.3.b
--     highrisk:6.3.2.1 highrisk:6.4.3.1 zicha:RA107 zicha:RA117
-- key: device acl position
-- why: These are the ports by which ransomware goes from one zone to the next.
-- why[zh_CN]: 勒索软件正是通过这些端口跨区传播。
-- fix: On {device} (line {line}), before rule {position} of {acl} deny TCP and UDP 135 to 139 and
--     TCP 445, or name the services that it is for.
-- fix[zh_CN]: 在 {device}（第 {line} 行）上，于 {acl} 第 {position} 条规则之前拒绝 TCP/UDP 135-139 和 TCP 445，或将该规则限定到所需服务。
SELECT r.device, r.acl, r.position, r.name, r.source_zone, r.destination_zone, r.line FROM config_rules r
WHERE r.opens_file_sharing AND r.is_enabled AND coalesce(r.ends, '9999') >= date('now') AND r.action = 'permit'
  AND (r.kind = 'policy' AND coalesce(lower(r.source_zone), '') <> 'local'
       OR EXISTS (SELECT 1 FROM config_acls a
                  WHERE a.device = r.device AND a.name = r.acl AND a.used_by REGEXP 'interface|zone-pair|global'));

-- id: device-web-access-list
-- title: Only the administrators' addresses reach the web pages of network devices
-- title[zh_CN]: 仅限管理终端访问网络设备的 Web 管理页面
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c zicha:RA117
-- key: device name
-- why: The pages of devices have had holes that needed no password.
-- why[zh_CN]: 设备管理页面曾多次出现无需口令即可利用的漏洞。
-- fix: On {device} (line {line}): `ip http access-class N` (IOS), `http acl N` (VRP), `ip https acl
--     N` (Comware), or switch the pages off.
-- fix[zh_CN]: 在 {device}（第 {line} 行）上：IOS `ip http access-class N`，VRP `http acl N`，Comware `ip https acl N`，或关闭 Web 管理。
WITH lists AS (
  SELECT s.device, s.acl FROM config_services s JOIN config_device d ON d.device = s.device
  WHERE s.name IN ('http', 'https', 'http acl', 'https acl')
    -- A list that is empty or not there keeps nobody out, nor does one that permits any; an ASA has addresses instead.
    AND (d.family = 'asa'
         OR EXISTS (SELECT 1 FROM config_acls a WHERE a.device = s.device AND a.name = s.acl AND (a.rules > 0 OR a.kind = 'layer 2'))
            AND NOT EXISTS (SELECT 1 FROM config_rules r
                            WHERE r.device = s.device AND r.acl = s.acl AND r.action = 'permit' AND r.is_enabled
                              AND NOT r.is_redundant AND NOT r.is_shadowed AND coalesce(r.source, 'any') = 'any')))
SELECT s.device, s.name, s.line FROM config_services s JOIN config_device d ON d.device = s.device
WHERE s.name IN ('http', 'https') AND s.is_enabled
  -- Where it depends on the release of the device it is NULL, and that is not known.
  AND d.has_web IS NOT 0
  AND (s.source IN ('everywhere', 'inside') OR s.acl IS NULL OR (s.device, s.acl) NOT IN lists)
  AND NOT EXISTS (SELECT 1 FROM config_services o
                  WHERE o.device = s.device AND o.name IN ('https acl', 'http acl') AND (o.device, o.acl) IN lists)
  AND NOT EXISTS (SELECT 1 FROM config_services o WHERE o.device = s.device AND o.name = 'manage https');

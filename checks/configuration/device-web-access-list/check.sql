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
SELECT device, name, line FROM config_services s
WHERE name IN ('http', 'https') AND is_enabled AND (acl IS NULL OR source IN ('everywhere', 'inside'))
  AND NOT EXISTS (SELECT 1 FROM config_services o
                  WHERE o.device = s.device AND o.name IN ('https acl', 'http acl') AND o.acl IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM config_services o WHERE o.device = s.device AND o.name = 'manage https');

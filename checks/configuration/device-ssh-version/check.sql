-- id: device-ssh-version
-- title: Network devices speak only version 2 of SSH
-- title[zh_CN]: 网络设备仅使用 SSH 第 2 版
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.2.2.b highrisk:6.4.1.2
-- key: device
-- why: Version 1 can be broken by who sits on the way; who offers both is talked down to it.
-- why[zh_CN]: SSH 1 可被中间人破解；同时提供两个版本时会被降级使用。
-- fix: On {device} (line {line}): `ip ssh version 2` (IOS, RGOS), `ssh version 2` (ASA), `undo ssh
--     server compatible-ssh1x enable` (VRP, Comware).
-- fix[zh_CN]: 在 {device}（第 {line} 行）上：IOS/RGOS `ip ssh version 2`，ASA `ssh version 2`，VRP/Comware `undo ssh server compatible-ssh1x enable`。
SELECT s.device, s.version, coalesce(s.line, (SELECT l.line FROM config_lines l WHERE l.device = s.device AND l.kind = 'vty')) AS line
FROM config_services s JOIN config_device d ON d.device = s.device
-- Where it depends on the release of the device it is NULL, and that is not known.
WHERE d.has_ssh1 IS NOT 0
  AND ((s.name = 'ssh version' AND s.version NOT IN ('2', '2.0')
        AND EXISTS (SELECT 1 FROM config_services t WHERE t.device = s.device AND t.name = 'ssh' AND t.is_enabled))
       OR (s.name = 'ssh 1.x' AND s.is_enabled));

-- id: device-password-length
-- title: Network devices refuse passwords under eight characters
-- title[zh_CN]: 网络设备强制口令长度不少于八位
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a zicha:RA163 zicha:RB027
-- param min_length: 8 | least number of characters
-- param min_length[zh_CN]: 最少字符数
-- key: device
-- why: Where the device takes any password, sooner or later it has a short one.
-- why[zh_CN]: 设备若接受任意口令，迟早会出现短口令。
-- fix: On {device}: `security passwords min-length 8` (IOS), `password-policy minimum-length 8`
--     (ASA), `password-control enable` and `password-control length 10` (Comware), `password
--     policy min-size 8` (RGOS).
-- fix[zh_CN]: 在 {device} 上配置：IOS `security passwords min-length 8`；ASA `password-policy minimum-length 8`；Comware `password-control enable` 与 `password-control length 10`；RGOS `password policy min-size 8`。
SELECT d.device, d.family, p.value, coalesce(p.line, d.line) AS line FROM config_device d
-- VRP asks for eight characters and two kinds of them without being told, Comware for ten with password-control.
LEFT JOIN config_password_rules p ON p.device = d.device AND p.name = 'min_length' AND p.is_enabled
WHERE p.value < :min_length
   OR (p.device IS NULL AND d.family IN ('ios', 'asa', 'rgos'))
   -- undo password-control length enable, undo local-user policy security-enhance
   OR (d.family IN ('comware', 'vrp') AND EXISTS (SELECT 1 FROM config_password_rules u
                                        WHERE u.device = d.device AND u.name = 'min_length' AND NOT u.is_enabled))
   OR (d.family = 'comware' AND NOT EXISTS (SELECT 1 FROM config_password_rules q
                                            WHERE q.device = d.device AND q.name = 'policy' AND q.is_enabled));

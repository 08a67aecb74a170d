-- id: device-lockout
-- title: Network devices lock who guesses passwords
-- title[zh_CN]: 网络设备限制登录失败次数并锁定
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b gbt22239:6.1.4.1.b zicha:RA163
-- key: device
-- why: A device that answers every try is guessed in the end, by a program and in one night.
-- why[zh_CN]: 对每次尝试都应答的设备，程序一夜之间就能猜出口令。
-- fix: On {device}: `login block-for 300 attempts 5 within 60` (IOS), `local-aaa-user wrong-
--     password retry-interval 5 retry-time 5 block-time 10` (VRP), `password-control enable` with
--     `password-control login-attempt 5 exceed lock-time 10` (Comware), `aaa local authentication
--     attempts 5` (RGOS).
-- fix[zh_CN]: 在 {device} 上配置：IOS `login block-for 300 attempts 5 within 60`；VRP `local-aaa-user wrong-password retry-interval 5 retry-time 5 block-time 10`；Comware `password-control enable` 与 `password-control login-attempt 5 exceed lock-time 10`；RGOS `aaa local authentication attempts 5`。
SELECT device, family, line FROM config_device d
-- VRP locks after three failures without being told, Comware with password-control, RGOS with its AAA.
WHERE (family = 'vrp' AND EXISTS (SELECT 1 FROM config_password_rules p
                                  WHERE p.device = d.device AND p.name = 'lock_attempts' AND NOT p.is_enabled))
   OR (family = 'comware'
       AND (NOT EXISTS (SELECT 1 FROM config_password_rules p
                        WHERE p.device = d.device AND p.name = 'policy' AND p.is_enabled)
            -- ... exceed unlock: who failed goes on trying.
            OR EXISTS (SELECT 1 FROM config_password_rules p
                       WHERE p.device = d.device AND p.name = 'lock_attempts' AND NOT p.is_enabled)))
   OR (family NOT IN ('vrp', 'comware')
       AND NOT EXISTS (SELECT 1 FROM config_password_rules p
                       WHERE p.device = d.device AND p.is_enabled AND p.name = 'lock_attempts')
       AND NOT (family = 'rgos' AND EXISTS (SELECT 1 FROM config_aaa a WHERE a.device = d.device AND a.kind = 'new-model')));

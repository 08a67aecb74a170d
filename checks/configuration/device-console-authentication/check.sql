-- id: device-console-authentication
-- title: The console of a network device asks for a password
-- title[zh_CN]: 网络设备控制台登录需要认证
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a zicha:RA096 zicha:RA163
-- key: device kind first
-- why: Whoever stands in the wiring closet is administrator.
-- why[zh_CN]: 走进配线间的人就是管理员。
-- fix: On {device} line {line}, have {kind} {first} ask: `login local` (IOS, RGOS),
--     `authentication-mode aaa` (VRP), `authentication-mode scheme` (Comware).
-- fix[zh_CN]: 在 {device} 第 {line} 行为 {kind} {first} 启用认证：IOS/RGOS `login local`，VRP `authentication-mode aaa`，Comware `authentication-mode scheme`。
SELECT device, kind, first, line FROM config_lines
WHERE kind IN ('con', 'aux', 'tty', 'usb') AND NOT is_disabled AND authentication = 'none'
  -- On the console it says only that nobody comes in over it from the network.
  AND (kind = 'con' OR coalesce(protocols, '') <> 'none');

-- id: device-lines-need-accounts
-- title: Who signs in to a network device from afar does so by an account
-- title[zh_CN]: 远程登录网络设备须使用个人账号
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a gbt22239:8.1.4.2.a
--     gbt22239:7.1.4.2.a gbt22239:6.1.4.2.a highrisk:6.4.1.1 zicha:RA115 zicha:RB039
-- key: device kind first
-- why: One password of a line is shared by all, and the log cannot say who changed what; without
--     any, the device belongs to whoever reaches it.
-- why[zh_CN]: 线路口令由所有人共用，日志说不清是谁做了改动；若无认证，谁连得上谁就能控制设备。
-- fix: On {device} line {line}: `login local` or `login authentication …` (IOS, RGOS), `authentication-mode aaa` (VRP), `authentication-mode scheme` (Comware).
-- fix[zh_CN]: 在 {device} 第 {line} 行配置：IOS/RGOS 用 `login local` 或 `login authentication …`，VRP 用 `authentication-mode aaa`，Comware 用 `authentication-mode scheme`。
SELECT l.device, l.kind, l.first, l.last, l.authentication, l.line FROM config_lines l JOIN config_device d ON d.device = l.device
WHERE l.kind = 'vty' AND NOT l.is_disabled AND coalesce(l.protocols, '') <> 'none' AND l.authentication IN ('none', 'password', 'enable')
  -- IOS lets nobody in where it asks for a password and has none.
  AND NOT (d.family = 'ios' AND l.authentication = 'password' AND l.password_kind IS NULL);

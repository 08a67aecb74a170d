-- id: device-passwords-plain
-- title: Passwords of network devices are not in plain text in their configuration
-- title[zh_CN]: 网络设备配置中没有明文或等同明文的口令
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a gbt22239:8.1.4.8.b
--     highrisk:6.4.1.1 zicha:RA163 zicha:RA179 zicha:RB039
-- key: device kind name
-- why: Whoever sees a backup of the configuration, a mail with it or a screen has the password;
--     type 7 and the old cipher are undone by tools on the web.
-- why[zh_CN]: 看到配置备份、邮件或屏幕的人就能得到口令；type 7 和旧式 cipher 用网上的工具即可还原。
-- fix: On {device} line {line}, set the password of {name} anew as a hash: `username {name} secret …` (IOS), `irreversible-cipher` (VRP), `password hash` (Comware).
-- fix[zh_CN]: 在 {device} 第 {line} 行，把 {name} 的口令改为不可逆存储：IOS 用 `username {name} secret …`，VRP 用 `irreversible-cipher`，Comware 用 `password hash`。
SELECT device, kind, name, password_kind, password_format, line FROM config_users
WHERE password_kind IN ('plain', 'weak') AND NOT is_blocked
UNION ALL
SELECT device, kind, kind || ' ' || coalesce(first, 0), password_kind, NULL, line FROM config_lines
WHERE password_kind IN ('plain', 'weak') AND NOT is_disabled;

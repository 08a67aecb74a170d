-- id: device-passwords-reversible
-- title: Passwords of administrators of network devices are kept as hashes
-- title[zh_CN]: 网络设备管理员口令以不可逆方式存储
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a gbt22239:8.1.4.8.b zicha:RA179
-- key: device kind name
-- why: What the device can decrypt, somebody with the configuration and the device's software can
--     decrypt as well.
-- why[zh_CN]: 设备能解密的口令，拿到配置和设备软件的人同样能解密。
-- fix: On {device} line {line}, set the password of {name} anew with irreversible-cipher (VRP),
--     hash (Comware) or secret (IOS, RGOS).
-- fix[zh_CN]: 在 {device} 第 {line} 行，用 irreversible-cipher（VRP）、hash（Comware）或 secret（IOS、RGOS）重新设置 {name} 的口令。
SELECT device, kind, name, password_format, line FROM config_users
WHERE password_kind = 'reversible' AND kind IN ('user', 'web') AND is_administrator AND NOT is_blocked;

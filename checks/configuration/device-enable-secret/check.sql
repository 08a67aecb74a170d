-- id: device-enable-secret
-- title: The password for all rights on a network device is kept as a hash
-- title[zh_CN]: 特权口令以不可逆方式存储
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a gbt22239:8.1.4.2.d
--     gbt22239:7.1.4.2.d zicha:RA179
-- key: device
-- why: `enable password` is kept so that it can be undone, and opens everything.
-- why[zh_CN]: `enable password` 可被还原，而它能打开一切权限。
-- fix: On {device}: `enable algorithm-type sha256 secret …` or `enable secret …`, then `no enable password`.
-- fix[zh_CN]: 在 {device} 上配置 `enable algorithm-type sha256 secret …` 或 `enable secret …`，再执行 `no enable password`。
SELECT device, name, password_format, line FROM config_users u
WHERE kind = 'enable' AND role = 'password' AND password_kind <> 'hash'
  AND NOT EXISTS (SELECT 1 FROM config_users s WHERE s.device = u.device AND s.kind = 'enable' AND s.role = 'secret');

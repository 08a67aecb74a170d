-- id: device-password-encryption
-- title: Network devices do not show passwords in their configuration
-- title[zh_CN]: 网络设备已启用配置口令加密
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.8.b gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a zicha:RA179
-- key: device
-- why: Keys of protocols and passwords of lines would be readable over the shoulder and in each
--     backup.
-- why[zh_CN]: 否则协议密钥和线路口令可在屏幕旁或任一备份中直接看到。
-- fix: On {device}: `service password-encryption`.
-- fix[zh_CN]: 在 {device} 上配置 `service password-encryption`。
SELECT d.device, d.family, s.line FROM config_device d
LEFT JOIN config_services s ON s.device = d.device AND s.name = 'password encryption'
WHERE d.family IN ('ios', 'rgos') AND s.is_enabled IS NOT 1;

-- id: xrdp-encryption
-- title: Remote desktops by xrdp are encrypted with TLS
-- title[zh_CN]: xrdp 远程桌面使用 TLS 加密
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: key
-- why: The old encryption of RDP does not say who the server is, and can be read on the way:
--     passwords and every screen with them.
-- why[zh_CN]: RDP 旧式加密不能证明服务器身份，可在途中被破解，口令和每一屏内容都会泄露。
-- fix: Set security_layer=tls, crypt_level=high and ssl_protocols=TLSv1.2, TLSv1.3 in [Globals] of
--     {path}, then restart xrdp.
-- fix[zh_CN]: 在 {path} 的 [Globals] 中设置 security_layer=tls、crypt_level=high、ssl_protocols=TLSv1.2, TLSv1.3，然后重启 xrdp。
SELECT key, value, path, line FROM xrdp_config
WHERE file = 'xrdp' AND section = 'globals'
  AND (key = 'security_layer' AND lower(value) = 'rdp'
       OR key = 'crypt_level' AND lower(value) IN ('none', 'low', 'medium')
       OR key = 'ssl_protocols' AND lower(value) REGEXP '(^|[, ])(sslv2|sslv3|tlsv1|tlsv1\.0|tlsv1\.1)($|[, ])');

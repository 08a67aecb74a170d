-- id: postfix-tls
-- title: Postfix that others can reach offers TLS
-- title[zh_CN]: 对外的 Postfix 支持 TLS
-- severity: medium
-- area: mail
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: key
-- why: Mail and sign-ins pass the network readable for every computer on the way.
-- why[zh_CN]: 邮件和登录信息以明文经过网络，沿途任何电脑都可读取。
-- fix: Set `smtpd_tls_security_level = may` with smtpd_tls_cert_file and smtpd_tls_key_file in
--     {path} and reload Postfix.
-- fix[zh_CN]: 在 {path} 中设置 `smtpd_tls_security_level = may` 以及 smtpd_tls_cert_file、smtpd_tls_key_file，然后重新加载 Postfix。
SELECT key, value, coalesce(path, '/etc/postfix/main.cf') AS path, line FROM postfix_config
WHERE key = 'smtpd_tls_security_level' AND value IN ('', 'none')
  AND NOT EXISTS (SELECT 1 FROM postfix_config u WHERE u.key = 'smtpd_use_tls' AND u.value = 'yes')
  AND EXISTS (SELECT 1 FROM postfix_config i WHERE i.key = 'inet_interfaces'
              AND i.value NOT IN ('loopback-only', 'localhost', '127.0.0.1', 'localhost, 127.0.0.1', '127.0.0.1, [::1]'));

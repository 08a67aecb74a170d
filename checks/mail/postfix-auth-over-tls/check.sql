-- id: postfix-auth-over-tls
-- title: People sign in to Postfix over TLS only
-- title[zh_CN]: 仅允许通过 TLS 登录 Postfix
-- severity: high
-- area: mail
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c highrisk:6.4.1.2
-- key: key
-- why: The password of a mailbox, often that of other systems, passes the network in clear.
-- why[zh_CN]: 邮箱口令（往往与其他系统相同）以明文经过网络。
-- fix: Set `smtpd_tls_auth_only = yes` in {path} and reload Postfix.
-- fix[zh_CN]: 在 {path} 中设置 `smtpd_tls_auth_only = yes`，然后重新加载 Postfix。
SELECT key, value, coalesce(path, '/etc/postfix/main.cf') AS path, line FROM postfix_config
WHERE key = 'smtpd_tls_auth_only' AND value <> 'yes'
  AND EXISTS (SELECT 1 FROM postfix_config a WHERE a.key = 'smtpd_sasl_auth_enable' AND a.value = 'yes')
  AND NOT EXISTS (SELECT 1 FROM postfix_config t WHERE t.key = 'smtpd_tls_security_level' AND t.value = 'encrypt');

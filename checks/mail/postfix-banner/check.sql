-- id: postfix-banner
-- title: Postfix does not tell its name and system
-- title[zh_CN]: Postfix 欢迎信息不透露软件和系统
-- severity: low
-- area: mail
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: key
-- why: The greeting tells every scanner what to try.
-- why[zh_CN]: 欢迎信息会告诉扫描器该尝试什么。
-- fix: Set `smtpd_banner = $myhostname ESMTP` in {path} and reload Postfix.
-- fix[zh_CN]: 在 {path} 中设置 `smtpd_banner = $myhostname ESMTP`，然后重新加载 Postfix。
SELECT key, value, coalesce(path, '/etc/postfix/main.cf') AS path, line FROM postfix_config
WHERE key = 'smtpd_banner' AND value REGEXP '(?i)postfix|debian|ubuntu|centos|red.hat|openeuler|kylin'
  AND EXISTS (SELECT 1 FROM postfix_config i WHERE i.key = 'inet_interfaces'
              AND i.value NOT IN ('loopback-only', 'localhost', '127.0.0.1', 'localhost, 127.0.0.1', '127.0.0.1, [::1]'));

-- id: net-service-mail-plain
-- title: Mail is fetched with TLS
-- title[zh_CN]: 收取邮件支持 TLS 加密
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c highrisk:6.4.1.2
-- key: ip port
-- why: POP3 and IMAP without TLS send the password of every mailbox readable, each time it is
--     looked at.
-- why[zh_CN]: 不加密的 POP3、IMAP 每次收信都以明文发送邮箱口令。
-- fix: Switch TLS on for port {port} of {ip}, or leave only 993 and 995; Dovecot: `ssl = required`.
-- fix[zh_CN]: 为 {ip} 的 {port} 端口启用 TLS，或只开放 993、995 端口；Dovecot：`ssl = required`。
SELECT ip, port, service FROM net_service_facts
WHERE service IN ('pop3', 'imap') AND name = 'starttls' AND value = 'no';

-- id: postfix-loopback
-- title: Postfix takes mail from this host only
-- title[zh_CN]: Postfix 只接收本机邮件
-- severity: low
-- area: mail
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RA107
-- key: key
-- same-as: xccdf:postfix_network_listening_disabled
-- why: Most servers send their own notices only; open to the network Postfix is one more door.
-- why[zh_CN]: 多数服务器只发送自身的通知；对网络开放的 Postfix 就多了一个入口。
-- fix: Set `inet_interfaces = loopback-only` in {path} and restart Postfix; on a mail server
--     record a waiver.
-- fix[zh_CN]: 在 {path} 中设置 `inet_interfaces = loopback-only`，然后重启 Postfix；确为邮件服务器的登记豁免。
SELECT key, value, coalesce(path, '/etc/postfix/main.cf') AS path, line FROM postfix_config
WHERE key = 'inet_interfaces'
  AND value NOT IN ('loopback-only', 'localhost', '127.0.0.1', '127.0.0.1, ::1', '127.0.0.1, [::1]');

-- id: mail-local-only
-- title: Mail is taken from this host only
-- title[zh_CN]: 邮件服务只接收本机邮件
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RA107
-- key: process port
-- why: Most servers have a mail program for their own notices only; open to the network it is one
--     more door, and one wrong line makes it a relay for spam.
-- why[zh_CN]: 多数服务器只需发送自身的通知邮件；对网络开放就多了一个入口，配置稍有差错即成为垃圾邮件中继。
-- fix: Postfix: inet_interfaces = loopback-only in /etc/postfix/main.cf; Exim:
--     dc_local_interfaces='127.0.0.1 ; ::1' in /etc/exim4/update-exim4.conf.conf. On a mail server
--     record a waiver.
-- fix[zh_CN]: Postfix：在 /etc/postfix/main.cf 中设置 inet_interfaces = loopback-only；Exim：在 /etc/exim4/update-exim4.conf.conf 中设置 dc_local_interfaces='127.0.0.1 ; ::1'。确为邮件服务器的登记豁免。
SELECT coalesce(process, 'unknown') AS process, port, group_concat(DISTINCT address) AS addresses,
       min(service) AS service
FROM listening_ports
WHERE is_exposed AND protocol IN ('tcp', 'tcp6') AND port IN (25, 465, 587)
GROUP BY process, port;

-- id: postfix-relayhost
-- title: Postfix sends its mail through the unit's mail server
-- title[zh_CN]: Postfix 通过单位邮件服务器发信
-- severity: low
-- area: mail
-- controls: gbt22239:8.1.5.4.d zicha:RA182
-- key: key
-- same-as: xccdf:postfix_client_configure_relayhost
-- why: One way out can be watched and filtered; mail of every server by itself cannot.
-- why[zh_CN]: 统一出口便于监控和过滤，各服务器自行外发则无从管起。
-- fix: Set `relayhost = [mail.your.unit]` in {path} and reload Postfix; on the mail server
--     itself record a waiver.
-- fix[zh_CN]: 在 {path} 中设置 `relayhost = [单位邮件服务器]`，然后重新加载 Postfix；邮件服务器本身登记豁免。
SELECT key, value, coalesce(path, '/etc/postfix/main.cf') AS path, line FROM postfix_config
WHERE key = 'relayhost' AND value = '';

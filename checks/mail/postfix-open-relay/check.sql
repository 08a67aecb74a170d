-- id: postfix-open-relay
-- title: Postfix sends no strangers' mail
-- title[zh_CN]: Postfix 不是开放中继
-- severity: critical
-- area: mail
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RA182
-- key: key
-- why: Within a day an open relay sends spam in the unit's name, and its address is on every
--     block list.
-- why[zh_CN]: 开放中继一天之内就会以本单位名义发送垃圾邮件，地址随即进入各黑名单。
-- fix: Name the unit's own networks only in mynetworks, keep `reject_unauth_destination` in
--     smtpd_relay_restrictions of {path}, and reload Postfix.
-- fix[zh_CN]: mynetworks 只写本单位网段，{path} 的 smtpd_relay_restrictions 保留 `reject_unauth_destination`，然后重新加载 Postfix。
SELECT key, value, coalesce(path, '/etc/postfix/main.cf') AS path, line FROM postfix_config
WHERE (key = 'mynetworks' AND replace(value, ',', ' ') || ' ' REGEXP '(^| )(0\.0\.0\.0/0|\[?::\]?/0|[0-9.]+/[1-7]) ')
  OR key = 'smtpd_relay_restrictions'
    AND value NOT REGEXP 'reject_unauth_destination|defer_unauth_destination|(^|[ ,])(reject|defer)([ ,]|$)'
    AND NOT EXISTS (SELECT 1 FROM postfix_config r
                    WHERE r.key = 'smtpd_recipient_restrictions'
                      AND r.value REGEXP 'reject_unauth_destination|defer_unauth_destination|(^|[ ,])reject([ ,]|$)');

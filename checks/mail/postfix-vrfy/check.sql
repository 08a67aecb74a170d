-- id: postfix-vrfy
-- title: Postfix does not confirm names of mailboxes
-- title[zh_CN]: Postfix 禁用 VRFY 命令
-- severity: low
-- area: mail
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.2.f
-- key: key
-- why: With VRFY outsiders find out which accounts exist before they guess passwords.
-- why[zh_CN]: 外人可用 VRFY 先确认存在哪些账户，再猜口令。
-- fix: Set `disable_vrfy_command = yes` in {path} and reload Postfix.
-- fix[zh_CN]: 在 {path} 中设置 `disable_vrfy_command = yes`，然后重新加载 Postfix。
SELECT key, value, coalesce(path, '/etc/postfix/main.cf') AS path, line FROM postfix_config
WHERE key = 'disable_vrfy_command' AND value <> 'yes'
  AND EXISTS (SELECT 1 FROM postfix_config i WHERE i.key = 'inet_interfaces'
              AND i.value NOT IN ('loopback-only', 'localhost', '127.0.0.1', 'localhost, 127.0.0.1', '127.0.0.1, [::1]'));

-- id: service-dovecot-off
-- title: The mailbox server Dovecot is not started
-- title[zh_CN]: 未启用邮箱服务 Dovecot
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_dovecot_disabled
-- why: Mailbox servers are guessed at day and night; a host without mailboxes needs none.
-- why[zh_CN]: 邮箱服务昼夜被尝试猜口令，没有邮箱的主机无须启用。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('dovecot')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

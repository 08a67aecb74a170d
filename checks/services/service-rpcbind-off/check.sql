-- id: service-rpcbind-off
-- title: The port list rpcbind is not started
-- title[zh_CN]: 未启用 rpcbind 端口映射服务
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_rpcbind_disabled
-- why: It tells strangers which services there are and is used for floods.
-- why[zh_CN]: 它会告知外人有哪些服务，并被用于放大攻击。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('rpcbind')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

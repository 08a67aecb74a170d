-- id: service-bind9-off
-- title: The name server is not started
-- title[zh_CN]: 未启用 DNS 服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_named_disabled
-- why: A name server that nobody planned answers strangers and can be used for floods.
-- why[zh_CN]: 未经规划的 DNS 服务会应答外人，并可被用于放大攻击。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('named', 'bind9')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

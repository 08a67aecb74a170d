-- id: service-ypserv-off
-- title: The NIS server is not started
-- title[zh_CN]: 未启用 NIS 服务端
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_ypserv_disabled
-- why: It hands the password hashes of all accounts to everybody in the network.
-- why[zh_CN]: 它会把所有账户的口令散列交给网内任何人。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('ypserv')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

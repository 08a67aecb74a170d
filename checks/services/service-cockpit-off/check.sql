-- id: service-cockpit-off
-- title: The web console Cockpit is not started
-- title[zh_CN]: 未启用 Web 管理控制台 Cockpit
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_cockpit_disabled
-- why: It is one more way for guessing passwords, past the limits that SSH has.
-- why[zh_CN]: 它是又一个可猜口令的入口，且不受 SSH 的限制。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('cockpit')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

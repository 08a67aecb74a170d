-- id: service-ntpdate-off
-- title: The clock setter ntpdate is not started
-- title[zh_CN]: 未启用一次性校时服务 ntpdate
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_ntpdate_disabled
-- why: It sets the clock by jumps and once only; records then lie in the wrong order.
-- why[zh_CN]: 它只做一次性跳变校时，会使日志次序错乱。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('ntpdate')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

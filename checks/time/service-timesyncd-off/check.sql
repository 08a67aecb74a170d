-- id: service-timesyncd-off
-- title: The time client of systemd is not started
-- title[zh_CN]: 未启用 systemd 时间同步客户端
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_timesyncd_disabled
-- why: Two programs that set the clock work against each other.
-- why[zh_CN]: 两个程序同时校时会互相干扰。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there is
--     one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('systemd-timesyncd')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

-- id: service-xinetd-off
-- title: The service starter xinetd is not started
-- title[zh_CN]: 未启用 xinetd 服务启动器
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_xinetd_disabled
-- why: It starts old services in clear on demand, and nobody sees them in the list of processes.
-- why[zh_CN]: 它会按需启动老旧的明文服务，且在进程列表中看不到。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('xinetd')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

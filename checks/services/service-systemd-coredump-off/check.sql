-- id: service-systemd-coredump-off
-- title: The collector of memory dumps is not started
-- title[zh_CN]: 未启用内存转储收集服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_systemd-coredump_disabled
-- why: Dumps of services hold passwords, keys and personal data.
-- why[zh_CN]: 服务的内存转储含有口令、密钥和个人数据。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('systemd-coredump')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

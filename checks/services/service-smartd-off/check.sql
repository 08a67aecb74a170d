-- id: service-smartd-off
-- title: The disk watcher smartd is not started
-- title[zh_CN]: 未启用磁盘健康监测服务 smartd
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_smartd_disabled
-- why: In a virtual machine it has no disks to watch. On real machines keep it and record a
--     waiver.
-- why[zh_CN]: 虚拟机中没有可监测的磁盘；物理机应保留并登记豁免。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('smartd', 'smartmontools')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

-- id: service-journal-receiver-off
-- title: The receiver of journal records is not started
-- title[zh_CN]: 未启用日志接收服务 systemd-journal-remote
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_systemd-journal-remote_disabled
-- why: Other hosts can fill the disk with records, or forge them.
-- why[zh_CN]: 其他主机可用日志填满磁盘或伪造日志。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('systemd-journal-remote')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

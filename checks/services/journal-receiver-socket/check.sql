-- id: journal-receiver-socket
-- title: The receiver of other hosts' journals is not started
-- title[zh_CN]: 未启用接收其他主机日志的套接字
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:socket_systemd-journal-remote_disabled
-- why: Who may send records can fill the disk, or write what never happened.
-- why[zh_CN]: 能发送记录的人可以塞满磁盘，或写入从未发生过的事。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there is
--     one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('systemd-journal-remote')
  AND kind IN ('socket') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

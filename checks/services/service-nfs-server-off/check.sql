-- id: service-nfs-server-off
-- title: The NFS server is not started
-- title[zh_CN]: 未启用 NFS 服务
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_nfs_disabled xccdf:service_nfs-server_disabled
-- why: NFS trusts what the other host says about its users.
-- why[zh_CN]: NFS 会相信对方主机声称的用户身份。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('nfs', 'nfs-server', 'nfs-kernel-server')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

-- id: service-nfslock-off
-- title: The file locker of NFS is not started
-- title[zh_CN]: 未启用 NFS 文件锁服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_nfslock_disabled
-- why: It opens ports that only NFS hosts need.
-- why[zh_CN]: 它会打开只有 NFS 主机才需要的端口。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('nfslock', 'rpc-statd', 'nfs-lock')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

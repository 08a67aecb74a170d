-- id: service-rpcgssd-off
-- title: The Kerberos helper of NFS (client) is not started
-- title[zh_CN]: 未启用 NFS 客户端 Kerberos 辅助服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_rpcgssd_disabled
-- why: It is of use only where NFS is mounted with Kerberos.
-- why[zh_CN]: 只有以 Kerberos 挂载 NFS 时才有用。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('rpcgssd', 'rpc-gssd')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

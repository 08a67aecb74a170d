-- id: service-nftables-off
-- title: nftables is not started
-- title[zh_CN]: 未启用 nftables 服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_nftables_disabled
-- why: Where another program looks after the packet filter, its rules and those of nftables take
--     each other away.
-- why[zh_CN]: 由其他程序管理包过滤时，其规则会与 nftables 的规则互相覆盖。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there is
--     one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('nftables')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

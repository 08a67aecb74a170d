-- id: service-firewalld-off
-- title: firewalld is not started
-- title[zh_CN]: 未启用 firewalld 服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_firewalld_disabled
-- why: Where another program looks after the packet filter, its rules and those of firewalld take
--     each other away.
-- why[zh_CN]: 由其他程序管理包过滤时，其规则会与 firewalld 的规则互相覆盖。
-- fix: Unless it is needed here: systemctl mask --now {name}.service
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('firewalld')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

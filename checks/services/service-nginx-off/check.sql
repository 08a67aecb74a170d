-- id: service-nginx-off
-- title: The web server nginx is not started
-- title[zh_CN]: 未启用 Web 服务 nginx
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_nginx_disabled
-- why: A web server that serves nothing is one more program to patch and one more way in.
-- why[zh_CN]: 没有业务的 Web 服务只是多了一个需要打补丁的入口。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('nginx')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

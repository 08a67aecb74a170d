-- id: service-dnsmasq-off
-- title: The name and address server dnsmasq is not started
-- title[zh_CN]: 未启用域名与地址服务 dnsmasq
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_dnsmasq_disabled
-- why: A server that answers for names leads everybody who asks it to where its owner wants.
-- why[zh_CN]: 应答域名的服务能把询问者引到任意地址。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there is
--     one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('dnsmasq')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

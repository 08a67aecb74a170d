-- id: service-apport-off
-- title: The crash reporter apport is not started
-- title[zh_CN]: 未启用崩溃报告服务 apport
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_apport_disabled
-- why: It has had holes that gave users root's rights, and its reports may leave the house.
-- why[zh_CN]: 它曾有让普通用户取得 root 权限的漏洞，报告还可能外发。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('apport')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

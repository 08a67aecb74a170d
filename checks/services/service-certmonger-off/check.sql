-- id: service-certmonger-off
-- title: The certificate renewer certmonger is not started
-- title[zh_CN]: 未启用证书续期服务 certmonger
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_certmonger_disabled
-- why: It runs as root and is of use only with a certificate authority of one's own.
-- why[zh_CN]: 它以 root 运行，只有自建 CA 时才有用。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('certmonger')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;

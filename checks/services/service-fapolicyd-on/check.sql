-- id: service-fapolicyd-on
-- title: The program guard fapolicyd is started
-- title[zh_CN]: 已启用程序白名单服务 fapolicyd
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name problem
-- same-as: xccdf:service_fapolicyd_enabled
-- why: Any program that somebody brings along would run.
-- why[zh_CN]: 任何人带入的程序都能运行。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'fapolicyd' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('fapolicyd')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('fapolicyd') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0;

-- id: service-journald-on
-- title: The log daemon of systemd is started
-- title[zh_CN]: 已启用 systemd 日志服务
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name problem
-- same-as: xccdf:service_systemd-journald_enabled
-- why: Messages of services would be lost.
-- why[zh_CN]: 服务的消息会丢失。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'systemd-journald' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('systemd-journald')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND state <> 'masked')
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('systemd-journald') AND kind IN ('service', 'sysv') AND state <> 'alias' AND state <> 'masked'
  AND is_running = 0;

-- id: service-cron-on
-- title: The scheduler cron is started
-- title[zh_CN]: 已启用计划任务服务 cron
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6
-- key: name problem
-- same-as: xccdf:service_cron_enabled xccdf:service_crond_enabled
-- why: Rotation of logs, backups and checks would not run.
-- why[zh_CN]: 日志轮转、备份和检查都不会运行。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'cron' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('cron', 'crond', 'cronie')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('cron', 'crond', 'cronie') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0
  AND NOT EXISTS (SELECT 1 FROM services WHERE name IN ('cron', 'crond', 'cronie') AND is_running = 1);

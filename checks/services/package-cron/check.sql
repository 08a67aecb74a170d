-- id: package-cron
-- title: The scheduler cron is installed
-- title[zh_CN]: 已安装计划任务服务 cron
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6
-- key: name
-- same-as: xccdf:package_cron_installed
-- why: Rotation of logs, backups and checks would not run.
-- why[zh_CN]: 日志轮转、备份和检查都不会运行。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'cron' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('cron', 'cronie', 'cronie-anacron', 'systemd-cron')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));

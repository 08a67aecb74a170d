-- id: cron-running
-- title: The jobs in the crontabs are really started
-- title[zh_CN]: crontab 中的任务确实会被启动
-- severity: medium
-- area: jobs
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a
-- key: path command
-- why: Backups, log rotation and updates that stand in a crontab simply do not happen, and nobody
--     is told.
-- why[zh_CN]: crontab 中的备份、日志轮转和更新实际上并未执行，而且没有任何提示。
-- fix: systemctl enable --now cron (crond on other systems), or remove the job from {path} if
--     something else does its work.
-- fix[zh_CN]: 执行 systemctl enable --now cron（其他系统为 crond）；若已由其他方式执行，则从 {path} 中删除该任务。
/* Jobs that ask for systemd leave the work to a timer where it runs. */
SELECT user, schedule, command, path, line
FROM cron_jobs
WHERE kind IN ('crontab', 'system') AND command NOT LIKE '%/run/systemd/system%'
  AND NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('cron', 'crond', 'cronie', 'fcron', 'bcron')
                    AND kind IN ('service', 'sysv') AND is_enabled AND is_running IS NOT 0);

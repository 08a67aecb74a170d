-- id: logrotate-started
-- title: Something starts logrotate
-- title[zh_CN]: logrotate 会被定时启动
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 zicha:RA183
-- key: problem
-- why: Logs then grow until the disk is full, and the services that share it stop.
-- why[zh_CN]: 否则日志会一直增长到写满磁盘，同盘的业务随之停止。
-- fix: systemctl enable --now logrotate.timer.
-- fix[zh_CN]: systemctl enable --now logrotate.timer。
SELECT 'logrotate is installed and nothing starts it' AS problem
WHERE EXISTS (SELECT 1 FROM logrotate)
  AND NOT EXISTS (SELECT 1 FROM files WHERE path = '/etc/cron.daily/logrotate')
  AND NOT EXISTS (SELECT 1 FROM services WHERE name = 'logrotate' AND kind = 'timer' AND is_enabled);

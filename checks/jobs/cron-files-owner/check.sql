-- id: cron-files-owner
-- title: Only root can add jobs for the whole system
-- title[zh_CN]: 只有 root 能增加系统级定时任务
-- severity: high
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: A file put into one of these directories runs as root within a day.
-- why[zh_CN]: 放入这些目录的文件，一天之内就会以 root 身份执行。
-- fix: chown root:root {path} and chmod go-w {path}
-- fix[zh_CN]: 执行 chown root:root {path} 和 chmod go-w {path}
/* Debian lets the group of the crontab program write to the users' crontabs. */
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path IN ('/etc/crontab', '/etc/anacrontab', '/etc/cron.d', '/etc/cron.hourly',
               '/etc/cron.daily', '/etc/cron.weekly', '/etc/cron.monthly', '/etc/cron.yearly',
               '/etc/cron.allow', '/etc/cron.deny', '/etc/at.allow', '/etc/at.deny',
               '/var/spool/cron', '/var/spool/cron/crontabs')
  AND (uid <> 0
       OR (is_world_writable AND NOT (path = '/var/spool/cron/crontabs' AND is_sticky))
       OR (is_group_writable AND gid <> 0
           AND NOT (path = '/var/spool/cron/crontabs' AND group_name = 'crontab')));

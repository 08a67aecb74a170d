-- id: log-files-private
-- title: Logs can be read and changed by administrators only
-- title[zh_CN]: 日志文件只有管理员可以读写
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chown root:adm {path} && chmod 640 {path} (RHEL family: root:root, 600), and the same in the
--     `create` line of logrotate or $FileCreateMode of rsyslog.
-- fix[zh_CN]: chown root:adm {path} && chmod 640 {path}（RHEL 系：root:root，600），并同步修改 logrotate 的 create 行或 rsyslog 的 $FileCreateMode。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/var/log/syslog', '/var/log/messages', '/var/log/auth.log', '/var/log/secure',
               '/var/log/kern.log', '/var/log/cron', '/var/log/cron.log', '/var/log/maillog',
               '/var/log/mail.log', '/var/log/sudo.log', '/var/log/btmp', '/var/log/audit/audit.log')
  AND type = 'file'
  AND (is_world_readable OR is_world_writable OR user NOT IN ('root', 'syslog')
       OR is_group_writable AND group_name NOT IN ('root', 'adm', 'syslog', 'utmp'));

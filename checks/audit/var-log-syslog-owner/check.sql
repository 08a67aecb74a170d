-- id: var-log-syslog-owner
-- title: /var/log/syslog belongs to the account of the log service
-- title[zh_CN]: /var/log/syslog 属于日志服务的账户
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_owner_var_log_syslog
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chown {wanted} {path}.
-- fix[zh_CN]: chown {wanted} {path}。
/* Where rsyslog has no account of its own it runs as root. */
SELECT path, mode, user, group_name,
       coalesce((SELECT name FROM users WHERE name = 'syslog'), 'root') AS wanted
FROM files
WHERE path = '/var/log/syslog' AND user IS NOT 'syslog'
  AND (uid <> 0 OR EXISTS (SELECT 1 FROM users WHERE name = 'syslog'));

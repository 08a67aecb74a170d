-- id: var-log-syslog-mode
-- title: /var/log/syslog cannot be read or changed by others
-- title[zh_CN]: /var/log/syslog 不对其他用户开放
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_var_log_syslog
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chmod 640 {path}.
-- fix[zh_CN]: chmod 640 {path}。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/var/log/syslog')
  AND NOT mode REGEXP '^0[0246][04]0$';

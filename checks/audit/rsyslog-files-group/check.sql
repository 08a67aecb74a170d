-- id: rsyslog-files-group
-- title: The files that rsyslog writes belong to a group of administrators
-- title[zh_CN]: rsyslog 写入的文件属组为管理组
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: file
-- same-as: xccdf:rsyslog_files_groupownership
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chgrp adm {file}.
-- fix[zh_CN]: chgrp adm {file}。
SELECT file, group_name, path, line FROM log_files
WHERE group_name NOT IN ('adm', 'root', 'syslog') AND gid NOT IN (0, 4);

-- id: journal-directories-group
-- title: The directories of the journal belong to the group systemd-journal
-- title[zh_CN]: 系统日志（journal）目录的属组为 systemd-journal
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:dir_groupowner_system_journal
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chgrp {wanted} {path}
-- fix[zh_CN]: 执行 chgrp {wanted} {path}。
SELECT path, user AS owner, group_name, mode, 'systemd-journal' AS wanted
FROM files
WHERE (path IN ('/run/log/journal', '/var/log/journal')
       OR path GLOB '/run/log/journal/*' OR path GLOB '/var/log/journal/*')
  AND type = 'directory' AND group_name NOT IN ('systemd-journal');

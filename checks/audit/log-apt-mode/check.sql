-- id: log-apt-mode
-- title: Permissions of the logs of apt are 0644 or stricter
-- title[zh_CN]:  apt 日志的权限不宽于 0644
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_var_log_apt
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0644' AS wanted
FROM files
WHERE path GLOB '/var/log/apt/*' AND path NOT GLOB '/var/log/apt/*/*'
  AND type = 'file' AND mode_exceeds(mode, '0644');

-- id: log-files-mode
-- title: Permissions of the files of /var/log are 0640 or stricter
-- title[zh_CN]: /var/log 中的文件的权限不宽于 0640
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_var_log_stig
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE path GLOB '/var/log/*'
  -- Those that have an owner, a group or permissions of their own by design.
  AND NOT path REGEXP '/[^/]*(lastlog|[bw]tmp)([.-][^/]*)?$'
  AND type = 'file' AND mode_exceeds(mode, '0640');

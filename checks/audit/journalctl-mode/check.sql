-- id: journalctl-mode
-- title: Permissions of the program journalctl are 0740 or stricter
-- title[zh_CN]: 程序 journalctl 的权限不宽于 0740
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_journalctl
-- why: Who else may run it reads with it what the whole host has written down.
-- why[zh_CN]: 其他人若能运行它，就能读到整台主机的日志。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0740' AS wanted
FROM files
WHERE path IN ('/usr/bin/journalctl', '/bin/journalctl')
  AND type = 'file' AND mode_exceeds(mode, '0740');

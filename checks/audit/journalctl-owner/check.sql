-- id: journalctl-owner
-- title: The program journalctl belongs to root
-- title[zh_CN]: 程序 journalctl 的属主为 root
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_owner_journalctl
-- why: Who else may run it reads with it what the whole host has written down.
-- why[zh_CN]: 其他人若能运行它，就能读到整台主机的日志。
-- fix: chown {wanted} {path}
-- fix[zh_CN]: 执行 chown {wanted} {path}。
SELECT path, user AS owner, group_name, mode, 'root' AS wanted
FROM files
WHERE path IN ('/usr/bin/journalctl', '/bin/journalctl')
  AND type = 'file' AND uid <> 0;

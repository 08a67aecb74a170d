-- id: log-gdm-owner
-- title: The logs of the display manager in /var/log/gdm belong to root or gdm
-- title[zh_CN]: 显示管理器日志 /var/log/gdm 的属主为 root 或 gdm
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_ownerships_var_log_gdm
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chown {wanted} {path}
-- fix[zh_CN]: 执行 chown {wanted} {path}。
SELECT path, user AS owner, group_name, mode, 'root' AS wanted
FROM files
WHERE path GLOB '/var/log/gdm/*'
  AND type = 'file' AND uid <> 0 AND user NOT IN ('root', 'gdm');

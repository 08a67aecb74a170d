-- id: var-log-mode
-- title: Only root can write to /var/log
-- title[zh_CN]: 只有 root 可以写入 /var/log
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_var_log
-- why: Who may write to the folder may delete a log or put a forged one in its place, whatever the
--     mode of the file is.
-- why[zh_CN]: 只要能写入所在目录，无论文件本身权限如何，都可以删除日志或换成伪造的日志。
-- fix: chmod 755 {path}.
-- fix[zh_CN]: chmod 755 {path}。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/var/log')
  AND type = 'directory' AND NOT mode REGEXP '^0[0-7][0145][0145]$';

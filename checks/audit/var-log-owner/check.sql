-- id: var-log-owner
-- title: /var/log belongs to root
-- title[zh_CN]: /var/log 属主为 root
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_owner_var_log
-- why: Who may write to the folder may delete a log or put a forged one in its place, whatever the
--     mode of the file is.
-- why[zh_CN]: 只要能写入所在目录，无论文件本身权限如何，都可以删除日志或换成伪造的日志。
-- fix: chown root {path}.
-- fix[zh_CN]: chown root {path}。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/var/log')
  AND type = 'directory' AND user NOT IN ('root') AND uid NOT IN (0);

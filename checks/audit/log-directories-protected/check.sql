-- id: log-directories-protected
-- title: Only administrators can remove log files
-- title[zh_CN]: 只有管理员可以删除日志文件
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109
-- key: path
-- why: Who may write to the folder may delete a log or put a forged one in its place, whatever the
--     mode of the file is.
-- why[zh_CN]: 只要能写入所在目录，无论文件本身权限如何，都可以删除日志或换成伪造的日志。
-- fix: chown root {path} && chmod o-w {path}; for /var/log/audit chmod 750.
-- fix[zh_CN]: chown root {path} && chmod o-w {path}；/var/log/audit 应为 chmod 750。
SELECT path, mode, user, group_name FROM files
WHERE path IN ('/var/log', '/var/log/audit', '/var/log/journal', '/var/log/nginx', '/var/log/apache2',
               '/var/log/httpd', '/var/log/mysql', '/var/log/mariadb', '/var/log/postgresql')
  AND type = 'directory'
  AND (is_world_writable
       OR user <> 'root' AND path IN ('/var/log', '/var/log/audit', '/var/log/journal')
       OR is_world_readable AND path = '/var/log/audit');

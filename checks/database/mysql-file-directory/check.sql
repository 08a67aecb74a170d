-- id: mysql-file-directory
-- title: MySQL reads and writes files in one directory only
-- title[zh_CN]: MySQL 仅可在指定目录读写文件
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.2.f zicha:RB129
-- key: key
-- why: With an empty secure_file_priv whoever has the FILE right reads the host's files and
--     writes a web shell beside the pages.
-- why[zh_CN]: secure_file_priv 为空时，拥有 FILE 权限者可读取主机文件，并在网站目录写入 WebShell。
-- fix: Set `secure-file-priv = /var/lib/mysql-files` in [mysqld] of {path}, make that directory,
--     and restart the server.
-- fix[zh_CN]: 在 {path} 的 [mysqld] 中设置 `secure-file-priv = /var/lib/mysql-files`，建立该目录，然后重启数据库服务。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND key = 'secure_file_priv' AND value = '';

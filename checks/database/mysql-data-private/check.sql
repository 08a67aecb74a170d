-- id: mysql-data-private
-- title: The files of MySQL are closed to other accounts
-- title[zh_CN]: MySQL 数据文件不对其他账户开放
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.2.f zicha:RB095
-- key: path
-- why: Whoever can enter the directory copies tables past all rights of the database.
-- why[zh_CN]: 能进入该目录的人可绕过数据库权限直接复制数据表。
-- fix: Run `chmod 750 {path}` and `chown mysql: {path}`.
-- fix[zh_CN]: 执行 `chmod 750 {path}` 和 `chown mysql: {path}`。
SELECT path, mode, user FROM files
WHERE path IN ('/var/lib/mysql', '/usr/local/mysql/data', '/data/mysql')
  AND (is_world_readable OR is_world_writable) AND EXISTS (
    SELECT 1 FROM mysql_config WHERE product IS NOT NULL);

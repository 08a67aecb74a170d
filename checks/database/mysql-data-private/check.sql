-- id: mysql-data-private
-- title: The files of MySQL are closed to other accounts
-- title[zh_CN]: MySQL 数据文件不对其他账户开放
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.2.f zicha:RB095
-- key: path
-- why: Whoever can read the files copies tables past all rights of the database; whoever can
--     write there destroys them.
-- why[zh_CN]: 能读取这些文件的人可绕过数据库权限复制数据表，能写入的人可将其毁坏。
-- fix: Run `chmod o= {path}` and `chown mysql: {path}`.
-- fix[zh_CN]: 执行 `chmod o= {path}` 和 `chown mysql: {path}`。
SELECT path, mode, user FROM files
WHERE path IN ('/var/lib/mysql', '/var/lib/mysql/ibdata1', '/usr/local/mysql/data',
               '/usr/local/mysql/data/ibdata1', '/data/mysql', '/data/mysql/ibdata1')
  AND (is_world_writable OR is_world_readable AND substr(path, -7) = 'ibdata1') AND EXISTS (
    SELECT 1 FROM mysql_config WHERE product IS NOT NULL);

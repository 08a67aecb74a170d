-- id: mysql-local-infile
-- title: MySQL takes no files from its clients
-- title[zh_CN]: MySQL 禁止客户端导入本地文件
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d
--     zicha:RB129
-- key: key
-- why: With a hole in a web page, LOAD DATA LOCAL reads files of the application server into a
--     table, passwords included.
-- why[zh_CN]: 网页存在漏洞时，LOAD DATA LOCAL 可把应用服务器上的文件（包括口令）读入表中。
-- fix: Set `local-infile = 0` in [mysqld] of {path} and restart the server.
-- fix[zh_CN]: 在 {path} 的 [mysqld] 中设置 `local-infile = 0`，然后重启数据库服务。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND key = 'local_infile' AND value = 'ON';

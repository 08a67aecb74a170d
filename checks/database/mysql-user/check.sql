-- id: mysql-user
-- title: MySQL does not run as root
-- title[zh_CN]: MySQL 不以 root 运行
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB129 zicha:RB095 highrisk:6.4.2.2
-- key: key
-- why: A hole in the database, or the FILE right alone, then gives the whole server.
-- why[zh_CN]: 数据库的一个漏洞，甚至仅 FILE 权限，就会让攻击者得到整台服务器。
-- fix: Set `user = mysql` in {path}:{line}, give the data to it (`chown -R mysql:
--     /var/lib/mysql`), and restart the server.
-- fix[zh_CN]: 将 {path}:{line} 改为 `user = mysql`，把数据目录交给它（`chown -R mysql: /var/lib/mysql`），然后重启数据库服务。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND key = 'user' AND value IN ('root', '0');

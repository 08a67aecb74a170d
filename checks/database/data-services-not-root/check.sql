-- id: data-services-not-root
-- title: Databases and application servers do not run as root
-- title[zh_CN]: 数据库和应用服务器不以 root 运行
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.e zicha:RB095 zicha:RB129 highrisk:6.4.2.2
-- key: name executable service
-- why: A hole in such a program, and they have many, then gives the whole server.
-- why[zh_CN]: 此类程序漏洞频出，以 root 运行时一个漏洞就会让攻击者得到整台服务器。
-- fix: Give {name} an account of its own (`useradd --system`), the files it needs, and `User=`
--     in its unit; restart it.
-- fix[zh_CN]: 为 {name} 建立专用账户（`useradd --system`）并授予所需文件，在其单元中设置 `User=`，然后重启。
SELECT name, coalesce(executable, name) AS executable, coalesce(service, 'no unit') AS service, min(pid) AS pid, count(*) AS processes FROM processes
WHERE uid = 0 AND name IN ('redis-server', 'valkey-server', 'mysqld', 'mariadbd', 'postgres', 'mongod', 'java',
                           'memcached', 'elasticsearch', 'beam.smp', 'dmserver', 'kingbase',
                           'gaussdb', 'oracle', 'node')
GROUP BY 1, 2, 3;

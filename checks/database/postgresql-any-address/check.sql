-- id: postgresql-any-address
-- title: PostgreSQL takes connections from named addresses only
-- title[zh_CN]: PostgreSQL 仅接受指定地址的连接
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
--     zicha:RB127
-- key: cluster type database user address
-- why: Every computer that can route to the server may try passwords on it.
-- why[zh_CN]: 任何能路由到该服务器的电脑都可以尝试口令。
-- fix: Name the application servers in {path}:{line}, such as 10.1.2.3/32, instead of {address},
--     and reload PostgreSQL.
-- fix[zh_CN]: 将 {path}:{line} 中的 {address} 改为应用服务器地址（如 10.1.2.3/32），然后重新加载 PostgreSQL。
SELECT cluster, type, database, user, address, method, path, line FROM postgresql_hba
WHERE address IN ('all', '0.0.0.0/0', '::/0', '::0/0', '0.0.0.0/0.0.0.0') AND method <> 'reject';

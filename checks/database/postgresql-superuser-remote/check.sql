-- id: postgresql-superuser-remote
-- title: The administrator of PostgreSQL signs in on the host only
-- title[zh_CN]: PostgreSQL 管理员仅能在本机登录
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
--     zicha:RB128
-- key: cluster type database user address
-- why: From afar the strongest account of the database can be guessed; on the host one must be
--     signed in first.
-- why[zh_CN]: 远程可以猜解数据库最高权限账户；在本机则必须先登录主机。
-- fix: Put `host all postgres all reject` before {path}:{line}, and name the application's role
--     there instead of {user}; reload PostgreSQL.
-- fix[zh_CN]: 在 {path}:{line} 之前加入 `host all postgres all reject`，并将 {user} 改为应用自己的角色，然后重新加载 PostgreSQL。
SELECT cluster, type, database, user, address, method, path, line FROM postgresql_hba
WHERE (user = 'postgres' OR user LIKE 'postgres,%' OR user LIKE '%,postgres') AND method <> 'reject'
  AND type <> 'local' AND address NOT IN ('localhost', 'samehost', '::1/128', '::1')
  AND address NOT LIKE '127.%';

-- id: postgresql-hba-tls
-- title: PostgreSQL lets other hosts in over TLS only
-- title[zh_CN]: PostgreSQL 仅允许其他主机以 TLS 连接
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c highrisk:6.2.2.1 highrisk:6.4.5.1 selfeval:SE41
-- key: cluster type database user address
-- why: A rule of type host also takes connections in clear, with all that is asked and answered.
-- why[zh_CN]: host 类型的规则也接受明文连接，查询和结果全部可见。
-- fix: Write `hostssl` for `{type}` in {path}:{line} and reload PostgreSQL.
-- fix[zh_CN]: 将 {path}:{line} 的 `{type}` 改为 `hostssl`，然后重新加载 PostgreSQL。
SELECT cluster, type, database, user, address, method, path, line FROM postgresql_hba
WHERE type IN ('host', 'hostnossl') AND method <> 'reject'
  AND type <> 'local' AND address NOT IN ('localhost', 'samehost', '::1/128', '::1')
  AND address NOT LIKE '127.%';

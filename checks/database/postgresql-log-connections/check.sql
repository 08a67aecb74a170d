-- id: postgresql-log-connections
-- title: PostgreSQL records who connects
-- title[zh_CN]: PostgreSQL 记录连接
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RB131
-- key: cluster key
-- why: Without it nobody can say afterwards who was in the database, and from which computer.
-- why[zh_CN]: 没有连接记录，事后无法查明谁、从哪台电脑进入过数据库。
-- fix: Set `log_connections = on` in {path} and reload PostgreSQL.
-- fix[zh_CN]: 在 {path} 中设置 `log_connections = on`，然后重新加载 PostgreSQL。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key = 'log_connections' AND lower(value) IN ('off', 'false', 'no', '0', '');

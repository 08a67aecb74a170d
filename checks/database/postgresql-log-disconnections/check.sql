-- id: postgresql-log-disconnections
-- title: PostgreSQL records when connections end
-- title[zh_CN]: PostgreSQL 记录断开连接
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RB131
-- key: cluster key
-- why: How long somebody was in the database tells a query from an export.
-- why[zh_CN]: 会话时长能区分一次查询和一次批量导出。
-- fix: Set `log_disconnections = on` in {path} and reload PostgreSQL.
-- fix[zh_CN]: 在 {path} 中设置 `log_disconnections = on`，然后重新加载 PostgreSQL。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key = 'log_disconnections' AND lower(value) IN ('off', 'false', 'no', '0');

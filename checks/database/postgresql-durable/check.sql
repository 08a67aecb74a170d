-- id: postgresql-durable
-- title: PostgreSQL writes what it has confirmed
-- title[zh_CN]: PostgreSQL 确保已提交数据落盘
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.7.b zicha:RB154
-- key: cluster key
-- why: After a power cut a database with fsync off can be damaged beyond repair.
-- why[zh_CN]: 关闭 fsync 的数据库断电后可能损坏到无法修复。
-- fix: Remove `{key} = {value}` from {path}:{line} and reload PostgreSQL.
-- fix[zh_CN]: 删除 {path}:{line} 中的 `{key} = {value}`，然后重新加载 PostgreSQL。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key IN ('fsync', 'full_page_writes') AND lower(value) IN ('off', 'false', 'no', '0');

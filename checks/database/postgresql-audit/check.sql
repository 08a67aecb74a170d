-- id: postgresql-audit
-- title: PostgreSQL keeps an audit log
-- title[zh_CN]: PostgreSQL 启用审计日志
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RB131
-- key: cluster key
-- why: Nobody can say later who read or changed a patient's record in the database itself.
-- why[zh_CN]: 事后无法查明谁在数据库里查看或修改过患者记录。
-- fix: Install pgaudit, set `shared_preload_libraries = 'pgaudit'` and `pgaudit.log = 'ddl,
--     role, write'` in {path} and restart; at least set `log_statement = 'ddl'`.
-- fix[zh_CN]: 安装 pgaudit，在 {path} 中设置 `shared_preload_libraries = 'pgaudit'` 和 `pgaudit.log = 'ddl, role, write'` 并重启；至少设置 `log_statement = 'ddl'`。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key = 'log_statement' AND lower(value) = 'none'
  AND cluster NOT IN (SELECT cluster FROM postgresql_config
                      WHERE key = 'shared_preload_libraries' AND value LIKE '%pgaudit%');

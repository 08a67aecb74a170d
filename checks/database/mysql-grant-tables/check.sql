-- id: mysql-grant-tables
-- title: MySQL asks everybody for a password
-- title[zh_CN]: MySQL 启用权限验证
-- severity: critical
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f zicha:RB095
-- key: key
-- why: With skip_grant_tables whoever reaches the server is its administrator, without a
--     password.
-- why[zh_CN]: 启用 skip_grant_tables 后，任何能连上的人无需口令就是数据库管理员。
-- fix: Remove `skip-grant-tables` from {path}:{line} and restart the server.
-- fix[zh_CN]: 删除 {path}:{line} 中的 `skip-grant-tables`，然后重启数据库服务。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND key = 'skip_grant_tables' AND value = 'ON';

-- id: mysql-query-log
-- title: MySQL does not write every query into a plain file
-- title[zh_CN]: MySQL 不将全部查询写入明文文件
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.10.a gbt22239:7.1.4.9
-- key: key
-- why: The general log holds patients' data and passwords in clear, grows without end, and is a
--     copy that nobody protects.
-- why[zh_CN]: 通用查询日志以明文保存患者数据和口令，无限增长，是一份无人保护的副本。
-- fix: Set `general-log = 0` in {path}:{line} and restart the server; for auditing use the audit
--     plugin.
-- fix[zh_CN]: 将 {path}:{line} 改为 `general-log = 0` 并重启数据库服务；审计请使用审计插件。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND key = 'general_log' AND value = 'ON';

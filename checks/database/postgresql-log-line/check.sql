-- id: postgresql-log-line
-- title: PostgreSQL's log says when, who, and in which database
-- title[zh_CN]: PostgreSQL 日志包含时间、用户和数据库
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RB131
-- key: cluster key
-- why: A record without a time, a role and a database proves nothing.
-- why[zh_CN]: 没有时间、角色和数据库名的记录证明不了任何事情。
-- fix: Set `log_line_prefix = '%m [%p] %u@%d %h '` in {path} and reload PostgreSQL.
-- fix[zh_CN]: 在 {path} 中设置 `log_line_prefix = '%m [%p] %u@%d %h '`，然后重新加载 PostgreSQL。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key = 'log_line_prefix'
  AND (value NOT REGEXP '%[mtn]' OR instr(value, '%u') = 0 OR instr(value, '%d') = 0)
  AND cluster NOT IN (SELECT cluster FROM postgresql_config
                      WHERE key = 'log_destination' AND (value LIKE '%csvlog%' OR value LIKE '%jsonlog%'));

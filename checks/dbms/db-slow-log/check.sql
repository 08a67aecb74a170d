-- id: db-slow-log
-- title: Slow queries are recorded
-- title[zh_CN]: 记录慢查询
-- severity: info
-- area: dbms
-- controls: gbt22239:8.1.4.3.a zicha:RB159
-- param most_seconds: 60 | seconds from which on a query counts as slow, at most
-- param most_seconds[zh_CN]: 慢查询阈值上限（秒）
-- when: SELECT 1 FROM db_audit WHERE kind = 'slow'
-- key: name
-- why: They tell of a failing disk, a missing index, or somebody who copies a whole table.
-- why[zh_CN]: 慢查询可反映磁盘故障、缺少索引，或有人整表导出数据。
-- fix: Set slow_query_log = ON or log_min_duration_statement = 5000.
-- fix[zh_CN]: 设置 slow_query_log = ON 或 log_min_duration_statement = 5000。
SELECT kind, name, value FROM db_audit WHERE kind = 'slow' AND (is_on = 0 OR name = 'slow_query_log' AND CAST(value AS REAL) > :most_seconds
  OR name LIKE 'log_min_duration_statement%' AND CAST(value AS REAL) > :most_seconds * 1000);

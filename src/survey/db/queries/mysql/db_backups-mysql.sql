-- only: mysql
-- from: 50706
SELECT 'log' AS kind, 'binary log' AS name, @@log_bin AS is_on,
  (SELECT CEIL(IFNULL(MAX(IF(variable_name = 'expire_logs_days', variable_value * 86400, variable_value * 1)), 0) / 86400)
   FROM performance_schema.global_variables
   WHERE variable_name IN ('binlog_expire_logs_seconds', 'expire_logs_days')) AS keep_days, 'mysql' AS engine;

-- only: mysql
SELECT 'log' AS kind, 'binary log' AS name, @@log_bin AS is_on,
  IFNULL((SELECT CEIL(variable_value / 86400) FROM performance_schema.global_variables
          WHERE variable_name = 'binlog_expire_logs_seconds'), 0) AS keep_days, 'mysql' AS engine;

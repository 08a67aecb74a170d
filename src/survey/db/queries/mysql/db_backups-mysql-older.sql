-- only: mysql
-- before: 50706
SELECT 'log' AS kind, 'binary log' AS name, @@log_bin AS is_on, @@expire_logs_days AS keep_days, 'mysql' AS engine;

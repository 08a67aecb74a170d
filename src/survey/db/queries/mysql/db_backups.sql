-- only: mariadb
SELECT 'log' AS kind, 'binary log' AS name, @@log_bin AS is_on,
  IF(@@expire_logs_days > 0, CEIL(@@expire_logs_days), 0) AS keep_days, 'mariadb' AS engine;

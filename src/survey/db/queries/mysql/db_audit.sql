-- only: mariadb
SELECT 'audit' AS kind, 'server_audit' AS name,
  IFNULL((SELECT global_value = 'ON' FROM information_schema.system_variables WHERE variable_name = 'SERVER_AUDIT_LOGGING'), 0)
    AND EXISTS (SELECT 1 FROM information_schema.plugins WHERE plugin_name = 'SERVER_AUDIT' AND plugin_status = 'ACTIVE') AS is_on,
  (SELECT IF(global_value = '', 'all events', global_value) FROM information_schema.system_variables
   WHERE variable_name = 'SERVER_AUDIT_EVENTS') AS value,
  (SELECT IF(global_value = 'syslog', 'syslog',
     (SELECT f.global_value FROM information_schema.system_variables f WHERE f.variable_name = 'SERVER_AUDIT_FILE_PATH'))
   FROM information_schema.system_variables WHERE variable_name = 'SERVER_AUDIT_OUTPUT_TYPE') AS destination
UNION ALL
SELECT 'connections', 'server_audit_events',
  IFNULL((SELECT global_value = 'ON' FROM information_schema.system_variables WHERE variable_name = 'SERVER_AUDIT_LOGGING'), 0)
    AND IFNULL((SELECT global_value = '' OR global_value LIKE '%CONNECT%' FROM information_schema.system_variables
                WHERE variable_name = 'SERVER_AUDIT_EVENTS'), 0), NULL, NULL
UNION ALL
SELECT 'failed', 'log_warnings', @@log_warnings >= 2, @@log_warnings, @@log_error
UNION ALL
SELECT 'errors', 'log_error', @@log_error <> '', NULL, @@log_error
UNION ALL
SELECT 'slow', 'slow_query_log', @@slow_query_log AND @@log_output <> 'NONE', @@long_query_time, @@slow_query_log_file
UNION ALL
SELECT 'general', 'general_log', @@general_log AND @@log_output <> 'NONE', NULL, @@general_log_file;

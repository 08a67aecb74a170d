-- only: mysql
SELECT 'audit' AS kind, IFNULL(MIN(plugin_name), 'audit_log') AS name, COUNT(*) > 0 AS is_on, NULL AS value, NULL AS destination
FROM information_schema.plugins
WHERE plugin_status = 'ACTIVE' AND (plugin_name LIKE 'audit_log%' OR plugin_name = 'SERVER_AUDIT')
UNION ALL
SELECT 'errors', 'log_error', @@log_error <> '', NULL, @@log_error
UNION ALL
SELECT 'slow', 'slow_query_log', @@slow_query_log AND @@log_output <> 'NONE', @@long_query_time, @@slow_query_log_file
UNION ALL
SELECT 'general', 'general_log', @@general_log AND @@log_output <> 'NONE', NULL, @@general_log_file;

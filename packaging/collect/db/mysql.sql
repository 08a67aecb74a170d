-- Facts about this server for `zicha inspect dbfacts:FILE`. It only reads. Run it as an account that holds the rights named below,
-- keep all that is printed in FILE, and hand FILE back. Of passwords it prints nothing.
--     mariadb --force -N -B -r < mysql.sql > FILE
-- Made by tools/collect-db from src/survey/db/queries/; a statement that this version does not know fails, and the rest goes on.

SELECT CONCAT('zicha:begin,mysql,', VERSION());
SELECT 'zicha:columns,db_audit-mysql,kind,name,is_on,value,destination';
SELECT CONCAT('zicha:row,db_audit-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`value`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`destination`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'audit' AS kind, IFNULL(MIN(plugin_name), 'audit_log') AS name, COUNT(*) > 0 AS is_on, NULL AS value, NULL AS destination
FROM information_schema.plugins
WHERE plugin_status = 'ACTIVE' AND (plugin_name LIKE 'audit_log%' OR plugin_name = 'SERVER_AUDIT')
UNION ALL
SELECT 'errors', 'log_error', @@log_error <> '', NULL, @@log_error
UNION ALL
SELECT 'slow', 'slow_query_log', @@slow_query_log AND @@log_output <> 'NONE', @@long_query_time, @@slow_query_log_file
UNION ALL
SELECT 'general', 'general_log', @@general_log AND @@log_output <> 'NONE', NULL, @@general_log_file
) x
UNION ALL SELECT 'zicha:seen,db_audit-mysql';
SELECT 'zicha:columns,db_audit,kind,name,is_on,value,destination';
SELECT CONCAT('zicha:row,db_audit,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`value`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`destination`, '"', '""'), '\n', ' '), '"'), '')) FROM (
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
SELECT 'general', 'general_log', @@general_log AND @@log_output <> 'NONE', NULL, @@general_log_file
) x
UNION ALL SELECT 'zicha:seen,db_audit';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT CONCAT('zicha:when,db_backups-history,', (SELECT COUNT(*) > 0 OR (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'mysql' AND table_name = 'global_priv') = 0 FROM information_schema.tables WHERE table_schema = 'mysql' AND table_name = 'mariadb_backup_history'));
SELECT 'zicha:columns,db_backups-history,kind,name,engine,format,version,finished,age_hours,is_encrypted,is_whole';
SELECT CONCAT('zicha:row,db_backups-history,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`engine`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`format`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`version`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`finished`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`age_hours`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_encrypted`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_whole`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'backup' AS kind, IFNULL(name, uuid) AS name, 'mariadb' AS engine, format, server_version AS version,
  DATE_FORMAT(end_time, '%Y-%m-%d %H:%i:%s') AS finished, TIMESTAMPDIFF(MINUTE, end_time, NOW()) / 60 AS age_hours,
  encrypted = 'Y' AS is_encrypted, end_time IS NOT NULL AS is_whole
FROM mysql.mariadb_backup_history WHERE partial = 'N' ORDER BY start_time DESC LIMIT 1
) x
UNION ALL SELECT 'zicha:seen,db_backups-history';
SELECT 'zicha:columns,db_backups-mysql-older,kind,name,is_on,keep_days,engine';
SELECT CONCAT('zicha:row,db_backups-mysql-older,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`keep_days`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`engine`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'log' AS kind, 'binary log' AS name, @@log_bin AS is_on, @@expire_logs_days AS keep_days, 'mysql' AS engine
) x
UNION ALL SELECT 'zicha:seen,db_backups-mysql-older';
SELECT 'zicha:columns,db_backups-mysql,kind,name,is_on,keep_days,engine';
SELECT CONCAT('zicha:row,db_backups-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`keep_days`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`engine`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'log' AS kind, 'binary log' AS name, @@log_bin AS is_on,
  (SELECT CEIL(IFNULL(MAX(IF(variable_name = 'expire_logs_days', variable_value * 86400, variable_value * 1)), 0) / 86400)
   FROM performance_schema.global_variables
   WHERE variable_name IN ('binlog_expire_logs_seconds', 'expire_logs_days')) AS keep_days, 'mysql' AS engine
) x
UNION ALL SELECT 'zicha:seen,db_backups-mysql';
SELECT 'zicha:columns,db_backups,kind,name,is_on,keep_days,engine';
SELECT CONCAT('zicha:row,db_backups,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`keep_days`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`engine`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'log' AS kind, 'binary log' AS name, @@log_bin AS is_on,
  IF(@@expire_logs_days > 0, CEIL(@@expire_logs_days), 0) AS keep_days, 'mariadb' AS engine
) x
UNION ALL SELECT 'zicha:seen,db_backups';
SELECT 'zicha:columns,db_encryption-mysql-tls,kind,name,is_on';
SELECT CONCAT('zicha:row,db_encryption-mysql-tls,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'transport' AS kind, 'tls' AS name, value = 'Yes' AS is_on FROM performance_schema.tls_channel_status
WHERE channel = 'mysql_main' AND property = 'Enabled' AND NOT EXISTS (SELECT 1 FROM performance_schema.global_variables
                                                                       WHERE variable_name = 'have_ssl')
) x
UNION ALL SELECT 'zicha:seen,db_encryption-mysql-tls';
SELECT 'zicha:columns,db_encryption-mysql,kind,name,is_on,value';
SELECT CONCAT('zicha:row,db_encryption-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`value`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT IF(variable_name IN ('tls_version', 'ssl_cipher', 'require_secure_transport', 'have_ssl'), 'transport', 'rest') AS kind,
  CASE variable_name WHEN 'have_ssl' THEN 'tls' WHEN 'tls_version' THEN 'protocols' WHEN 'ssl_cipher' THEN 'ciphers' WHEN 'require_secure_transport' THEN 'required'
    WHEN 'default_table_encryption' THEN 'tables' WHEN 'innodb_redo_log_encrypt' THEN 'redo log' ELSE 'binary log' END AS name,
  IF(variable_name IN ('tls_version', 'ssl_cipher'), NULL, variable_value IN ('ON', 'YES')) AS is_on, variable_value AS value
FROM performance_schema.global_variables
WHERE variable_name IN ('have_ssl', 'tls_version', 'ssl_cipher', 'require_secure_transport', 'default_table_encryption',
                        'innodb_redo_log_encrypt', 'binlog_encryption')
) x
UNION ALL SELECT 'zicha:seen,db_encryption-mysql';
SELECT 'zicha:columns,db_encryption,kind,name,is_on,value';
SELECT CONCAT('zicha:row,db_encryption,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`value`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'transport' AS kind, 'tls' AS name, @@have_ssl = 'YES' AS is_on, NULL AS value
UNION ALL
SELECT 'transport', 'protocols', NULL, @@tls_version
UNION ALL
SELECT 'transport', 'ciphers', NULL, @@ssl_cipher
UNION ALL
SELECT 'transport', 'required', @@require_secure_transport, NULL
UNION ALL
SELECT 'rest', CASE variable_name WHEN 'INNODB_ENCRYPT_TABLES' THEN 'tables' WHEN 'INNODB_ENCRYPT_LOG' THEN 'redo log'
    WHEN 'ENCRYPT_BINLOG' THEN 'binary log' ELSE 'temporary files' END,
  global_value <> 'OFF', global_value
FROM information_schema.system_variables
WHERE variable_name IN ('INNODB_ENCRYPT_TABLES', 'INNODB_ENCRYPT_LOG', 'ENCRYPT_BINLOG', 'ENCRYPT_TMP_FILES')
) x
UNION ALL SELECT 'zicha:seen,db_encryption';
SELECT 'zicha:columns,db_instances-mysql,account,data_directory,started,n_databases,is_administrator';
SELECT CONCAT('zicha:row,db_instances-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`account`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`data_directory`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`started`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`n_databases`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_administrator`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT CURRENT_USER() AS account, @@datadir AS data_directory,
  (SELECT DATE_FORMAT(NOW() - INTERVAL variable_value SECOND, '%Y-%m-%d %H:%i:%s')
   FROM performance_schema.global_status WHERE variable_name = 'UPTIME') AS started,
  (SELECT COUNT(*) FROM information_schema.schemata
   WHERE schema_name NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')) AS n_databases,
  EXISTS (SELECT 1 FROM information_schema.user_privileges
   WHERE privilege_type = 'SUPER' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')) AS is_administrator
) x
UNION ALL SELECT 'zicha:seen,db_instances-mysql';
SELECT 'zicha:columns,db_instances,account,data_directory,started,n_databases,is_administrator';
SELECT CONCAT('zicha:row,db_instances,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`account`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`data_directory`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`started`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`n_databases`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_administrator`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT CURRENT_USER() AS account, @@datadir AS data_directory,
  (SELECT DATE_FORMAT(NOW() - INTERVAL variable_value SECOND, '%Y-%m-%d %H:%i:%s')
   FROM information_schema.global_status WHERE variable_name = 'UPTIME') AS started,
  (SELECT COUNT(*) FROM information_schema.schemata
   WHERE schema_name NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')) AS n_databases,
  EXISTS (SELECT 1 FROM information_schema.user_privileges
   WHERE privilege_type = 'SUPER' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')) AS is_administrator
) x
UNION ALL SELECT 'zicha:seen,db_instances';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_modules-components,kind,name,is_on,is_dangerous';
SELECT CONCAT('zicha:row,db_modules-components,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_dangerous`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'plugin' AS kind, REPLACE(component_urn, 'file://component_', '') AS name, 1 AS is_on, 0 AS is_dangerous FROM mysql.component
) x
UNION ALL SELECT 'zicha:seen,db_modules-components';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_modules-functions,kind,name,is_on,is_dangerous';
SELECT CONCAT('zicha:row,db_modules-functions,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_dangerous`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'feature' AS kind, CONCAT(name, ' (', dl, ')') AS name, 1 AS is_on, 1 AS is_dangerous FROM mysql.func
) x
UNION ALL SELECT 'zicha:seen,db_modules-functions';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_modules-links,kind,name,is_on,is_dangerous';
SELECT CONCAT('zicha:row,db_modules-links,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_dangerous`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'link' AS kind, CONCAT(Server_name, ' to ', Host) AS name, 1 AS is_on, 1 AS is_dangerous FROM mysql.servers
) x
UNION ALL SELECT 'zicha:seen,db_modules-links';
SELECT 'zicha:columns,db_modules,kind,name,version,is_on,is_dangerous';
SELECT CONCAT('zicha:row,db_modules,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`version`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_on`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_dangerous`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'plugin' AS kind, LOWER(plugin_name) AS name, plugin_version AS version, plugin_status = 'ACTIVE' AS is_on,
  LOWER(plugin_name) IN ('federated', 'federatedx', 'connect', 'spider', 'mysql_clear_password', 'handlersocket') AS is_dangerous
FROM information_schema.plugins
WHERE plugin_library IS NOT NULL OR LOWER(plugin_name) IN ('simple_password_check', 'validate_password', 'cracklib_password_check')
) x
UNION ALL SELECT 'zicha:seen,db_modules';
-- needs: GRANT EVENT ON *.* TO the inspecting account (it could then make events; without it their number stays unknown)
SELECT CONCAT('zicha:guard,db_objects-events-mysql,', (SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'EVENT' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')));
SELECT 'zicha:columns,db_objects-events-mysql,database,type,n';
SELECT CONCAT('zicha:row,db_objects-events-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`n`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT event_schema AS `database`, 'event' AS type, COUNT(*) AS n FROM information_schema.events
WHERE event_schema NOT IN ('sys', 'mysql') GROUP BY 1
) x
UNION ALL SELECT 'zicha:seen,db_objects-events-mysql';
-- needs: GRANT SHOW_ROUTINE ON *.* TO the inspecting account (before 8.0.20: SELECT)
SELECT CONCAT('zicha:guard,db_objects-routines-mysql,', (SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SELECT', 'SHOW_ROUTINE') AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')));
SELECT 'zicha:columns,db_objects-routines-mysql,database,type,n';
SELECT CONCAT('zicha:row,db_objects-routines-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`n`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT routine_schema AS `database`, 'routine' AS type, COUNT(*) AS n FROM information_schema.routines
WHERE routine_schema NOT IN ('sys', 'mysql') GROUP BY 1
) x
UNION ALL SELECT 'zicha:seen,db_objects-routines-mysql';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_objects-routines,database,type,n';
SELECT CONCAT('zicha:row,db_objects-routines,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`n`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT db AS `database`, 'routine' AS type, COUNT(*) AS n FROM mysql.proc WHERE db NOT IN ('sys', 'mysql') GROUP BY 1
UNION ALL
SELECT db, 'event', COUNT(*) FROM mysql.event WHERE db NOT IN ('sys', 'mysql') GROUP BY 1
) x
UNION ALL SELECT 'zicha:seen,db_objects-routines';
-- needs: GRANT TRIGGER ON *.* TO the inspecting account (it could then make triggers; without it their number stays unknown)
SELECT CONCAT('zicha:guard,db_objects-triggers,', (SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'TRIGGER' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')));
SELECT CONCAT('zicha:guard,db_objects-triggers,', (SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 134217728));
SELECT 'zicha:columns,db_objects-triggers,database,type,n';
SELECT CONCAT('zicha:row,db_objects-triggers,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`n`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT trigger_schema AS `database`, 'trigger' AS type, COUNT(*) AS n FROM information_schema.triggers
WHERE trigger_schema NOT IN ('sys', 'mysql') GROUP BY 1
) x
UNION ALL SELECT 'zicha:seen,db_objects-triggers';
-- needs: GRANT SHOW VIEW ON *.* TO the inspecting account
SELECT CONCAT('zicha:guard,db_objects,', (SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SELECT', 'SHOW VIEW') AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')));
SELECT CONCAT('zicha:guard,db_objects,', (SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 4194305));
SELECT 'zicha:columns,db_objects,database,type,n';
SELECT CONCAT('zicha:row,db_objects,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`n`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT table_schema AS `database`, CASE table_type WHEN 'VIEW' THEN 'view' WHEN 'SEQUENCE' THEN 'sequence' ELSE 'table' END AS type,
  COUNT(*) AS n
FROM information_schema.tables WHERE table_schema NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')
GROUP BY 1, 2
UNION ALL
SELECT schema_name, 'database', 1 FROM information_schema.schemata
WHERE schema_name NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')
) x
UNION ALL SELECT 'zicha:seen,db_objects';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_privileges-proxies,grantee,host,privilege,object_type,object,can_grant,is_public';
SELECT CONCAT('zicha:row,db_privileges-proxies,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`grantee`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`privilege`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object_type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_grant`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_public`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT User AS grantee, Host AS host, 'PROXY' AS privilege, 'role' AS object_type,
  CONCAT(Proxied_user, '@', Proxied_host) AS object, With_grant AS can_grant, 0 AS is_public
FROM mysql.proxies_priv
) x
UNION ALL SELECT 'zicha:seen,db_privileges-proxies';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_privileges-roles-mysql,grantee,host,privilege,object_type,object,can_grant,via,is_public';
SELECT CONCAT('zicha:row,db_privileges-roles-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`grantee`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`privilege`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object_type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_grant`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`via`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_public`, '"', '""'), '\n', ' '), '"'), '')) FROM (
WITH RECURSIVE held (grantee, host, role, role_host, via, can_grant) AS (
  SELECT TO_USER, TO_HOST, CAST(FROM_USER AS CHAR(128)), CAST(FROM_HOST AS CHAR(255)), CAST(NULL AS CHAR(1000)),
    WITH_ADMIN_OPTION = 'Y' FROM mysql.role_edges
  UNION
  SELECT h.grantee, h.host, m.FROM_USER, m.FROM_HOST, CONCAT_WS(' > ', h.via, h.role), m.WITH_ADMIN_OPTION = 'Y'
  FROM held h JOIN mysql.role_edges m ON m.TO_USER = h.role AND m.TO_HOST = h.role_host
  WHERE CHAR_LENGTH(IFNULL(h.via, '')) < 800)
SELECT h.grantee, h.host, CONCAT('ROLE ', h.role) AS privilege, 'role' AS object_type, h.role AS object, h.can_grant, h.via,
  0 AS is_public
FROM held h
UNION ALL
SELECT h.grantee, h.host, p.privilege_type, 'server', '*', p.is_grantable = 'YES', CONCAT_WS(' > ', h.via, h.role), 0
FROM held h JOIN information_schema.user_privileges p ON p.grantee = CONCAT('''', h.role, '''@''', h.role_host, '''')
WHERE p.privilege_type <> 'USAGE'
) x
UNION ALL SELECT 'zicha:seen,db_privileges-roles-mysql';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_privileges-roles-older,grantee,host,privilege,object_type,object,can_grant,via,is_public';
SELECT CONCAT('zicha:row,db_privileges-roles-older,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`grantee`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`privilege`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object_type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_grant`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`via`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_public`, '"', '""'), '\n', ' '), '"'), '')) FROM (
WITH RECURSIVE held (grantee, host, role, via, can_grant) AS (
  SELECT User, Host, CAST(Role AS CHAR(128)), CAST(NULL AS CHAR(1000)), Admin_option = 'Y' FROM mysql.roles_mapping
  UNION
  SELECT h.grantee, h.host, m.Role, CONCAT_WS(' > ', h.via, h.role), m.Admin_option = 'Y'
  FROM held h JOIN mysql.roles_mapping m ON m.User = h.role AND m.Host = ''
  WHERE CHAR_LENGTH(IFNULL(h.via, '')) < 800),
may (role, privilege) AS (
  SELECT User, 'SUPER' FROM mysql.user WHERE is_role = 'Y' AND Super_priv = 'Y'
  UNION ALL SELECT User, 'FILE' FROM mysql.user WHERE is_role = 'Y' AND File_priv = 'Y'
  UNION ALL SELECT User, 'PROCESS' FROM mysql.user WHERE is_role = 'Y' AND Process_priv = 'Y'
  UNION ALL SELECT User, 'SHUTDOWN' FROM mysql.user WHERE is_role = 'Y' AND Shutdown_priv = 'Y'
  UNION ALL SELECT User, 'RELOAD' FROM mysql.user WHERE is_role = 'Y' AND Reload_priv = 'Y'
  UNION ALL SELECT User, 'CREATE USER' FROM mysql.user WHERE is_role = 'Y' AND Create_user_priv = 'Y'
  UNION ALL SELECT User, 'GRANT OPTION' FROM mysql.user WHERE is_role = 'Y' AND Grant_priv = 'Y'
  UNION ALL SELECT User, 'SELECT' FROM mysql.user WHERE is_role = 'Y' AND Select_priv = 'Y')
SELECT h.grantee, h.host, CONCAT('ROLE ', h.role) AS privilege, 'role' AS object_type, h.role AS object, h.can_grant, h.via,
  0 AS is_public
FROM held h
UNION ALL
SELECT h.grantee, h.host, m.privilege, 'server', '*', h.can_grant, CONCAT_WS(' > ', h.via, h.role), 0
FROM held h JOIN may m ON m.role = h.role
) x
UNION ALL SELECT 'zicha:seen,db_privileges-roles-older';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_privileges-roles,grantee,host,privilege,object_type,object,can_grant,via,is_public,is_superuser';
SELECT CONCAT('zicha:row,db_privileges-roles,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`grantee`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`privilege`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object_type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_grant`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`via`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_public`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_superuser`, '"', '""'), '\n', ' '), '"'), '')) FROM (
WITH RECURSIVE held (grantee, host, role, via, can_grant) AS (
  SELECT User, Host, CAST(Role AS CHAR(128)), CAST(NULL AS CHAR(1000)), Admin_option = 'Y' FROM mysql.roles_mapping
  UNION
  SELECT h.grantee, h.host, m.Role, CONCAT_WS(' > ', h.via, h.role), m.Admin_option = 'Y'
  FROM held h JOIN mysql.roles_mapping m ON m.User = h.role AND m.Host = ''
  WHERE CHAR_LENGTH(IFNULL(h.via, '')) < 800),
bits (bit) AS (SELECT 0 UNION ALL SELECT bit + 1 FROM bits WHERE bit < 39),
own (role, bits) AS (
  SELECT User, CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) FROM mysql.global_priv WHERE Host = ''),
mighty (name, host, bits) AS (
  SELECT User, Host, CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) FROM mysql.global_priv),
may (role, privilege, object_type, object) AS (
  SELECT o.role, SUBSTRING_INDEX(SUBSTRING_INDEX('SELECT,INSERT,UPDATE,DELETE,CREATE,DROP,RELOAD,SHUTDOWN,PROCESS,FILE,GRANT OPTION,REFERENCES,IN'
    'DEX,ALTER,SHOW DATABASES,SUPER,CREATE TEMPORARY TABLES,LOCK TABLES,EXECUTE,REPLICATION SLAVE,BI'
    'NLOG MONITOR,CREATE VIEW,SHOW VIEW,CREATE ROUTINE,ALTER ROUTINE,CREATE USER,EVENT,TRIGGER,CREATE TABLESPACE,'
    'DELETE HISTORY,SET USER,FEDERATED ADMIN,CONNECTION ADMIN,READ_ONLY ADMIN,REPLICATION SLAVE ADMIN,REPLICATION MASTER ADMIN,'
    'BINLOG ADMIN,BINLOG REPLAY,SLAVE MONITOR,SHOW CREATE ROUTINE', ',', b.bit + 1), ',', -1), 'server', '*'
  FROM own o JOIN bits b ON (o.bits >> b.bit) & 1
  UNION ALL
  SELECT User, CONCAT_WS(', ', IF(Select_priv = 'Y', 'SELECT', NULL), IF(Insert_priv = 'Y', 'INSERT', NULL),
    IF(Update_priv = 'Y', 'UPDATE', NULL), IF(Delete_priv = 'Y', 'DELETE', NULL), IF(Create_priv = 'Y', 'CREATE', NULL),
    IF(Drop_priv = 'Y', 'DROP', NULL), IF(Alter_priv = 'Y', 'ALTER', NULL), IF(Execute_priv = 'Y', 'EXECUTE', NULL),
    IF(Grant_priv = 'Y', 'GRANT OPTION', NULL)), 'database', Db
  FROM mysql.db WHERE Host = '' AND User IN (SELECT role FROM own)
  UNION ALL
  SELECT User, UPPER(Table_priv), 'table', CONCAT(Db, '.', Table_name)
  FROM mysql.tables_priv WHERE Host = '' AND Table_priv <> '' AND User IN (SELECT role FROM own))
SELECT h.grantee, h.host, CONCAT('ROLE ', h.role) AS privilege, 'role' AS object_type, h.role AS object, h.can_grant, h.via,
  h.grantee = 'PUBLIC' AS is_public, IFNULL((SELECT o.bits & 32768 > 0 FROM mighty o WHERE o.name = h.grantee AND o.host = h.host), 0) AS is_superuser
FROM held h
UNION ALL
SELECT h.grantee, h.host, m.privilege, m.object_type, m.object, h.can_grant, CONCAT_WS(' > ', h.via, h.role), h.grantee = 'PUBLIC',
  IFNULL((SELECT o.bits & 32768 > 0 FROM mighty o WHERE o.name = h.grantee AND o.host = h.host), 0)
FROM held h JOIN may m ON m.role = h.role
UNION ALL
SELECT role, '', privilege, object_type, object, 0, NULL, role = 'PUBLIC', 0 FROM may WHERE object_type <> 'table'
) x
UNION ALL SELECT 'zicha:seen,db_privileges-roles';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_privileges-routines,grantee,host,privilege,object_type,object,can_grant,is_public';
SELECT CONCAT('zicha:row,db_privileges-routines,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`grantee`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`privilege`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object_type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_grant`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_public`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT User AS grantee, Host AS host, UPPER(Proc_priv) AS privilege, 'routine' AS object_type,
  CONCAT(Db, '.', Routine_name) AS object, FIND_IN_SET('Grant', Proc_priv) > 0 AS can_grant, User = 'PUBLIC' AS is_public
FROM mysql.procs_priv
) x
UNION ALL SELECT 'zicha:seen,db_privileges-routines';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT CONCAT('zicha:guard,db_privileges,', (SELECT 1 FROM mysql.user LIMIT 1));
SELECT 'zicha:columns,db_privileges,grantee,host,privilege,object_type,object,can_grant,is_public,is_superuser';
SELECT CONCAT('zicha:row,db_privileges,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`grantee`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`privilege`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object_type`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`object`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_grant`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_public`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_superuser`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT SUBSTRING(p.grantee, 2, CHAR_LENGTH(p.grantee) - CHAR_LENGTH(SUBSTRING_INDEX(p.grantee, '''@''', -1)) - 4) AS grantee,
  TRIM(TRAILING '''' FROM SUBSTRING_INDEX(p.grantee, '''@''', -1)) AS host,
  p.privilege_type AS privilege, p.object_type, p.object, p.is_grantable AS can_grant,
  p.grantee LIKE '''PUBLIC''@%' AS is_public, s.grantee IS NOT NULL AS is_superuser
FROM (SELECT grantee, privilege_type, 'server' AS object_type, '*' AS object, is_grantable
      FROM information_schema.user_privileges WHERE privilege_type <> 'USAGE'
      UNION ALL
      SELECT grantee, privilege_type, 'database', table_schema, is_grantable FROM information_schema.schema_privileges
      UNION ALL
      SELECT grantee, privilege_type, 'table', CONCAT(table_schema, '.', table_name), is_grantable
      FROM information_schema.table_privileges
      UNION ALL
      SELECT grantee, privilege_type, 'column', CONCAT(table_schema, '.', table_name, '.', column_name), is_grantable
      FROM information_schema.column_privileges) p
LEFT JOIN (SELECT DISTINCT grantee FROM information_schema.user_privileges WHERE privilege_type = 'SUPER') s ON s.grantee = p.grantee
) x
UNION ALL SELECT 'zicha:seen,db_privileges';
SELECT 'zicha:columns,db_remote_hosts-listen,source,host,is_remote,is_any';
SELECT CONCAT('zicha:row,db_remote_hosts-listen,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`source`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_remote`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_any`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'listen' AS source, IFNULL(NULLIF(@@bind_address, ''), '*') AS host,
  NOT @@skip_networking AND IFNULL(@@bind_address, '') NOT REGEXP '^((127[.][0-9.]+|::1|localhost)(, *|$))+$' AS is_remote,
  NOT @@skip_networking AND (IFNULL(@@bind_address, '') = ''
    OR IFNULL(@@bind_address, '') REGEXP '(^|[, ])([*]|0[.]0[.]0[.]0|::)(,|$)') AS is_any
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts-listen';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_remote_hosts-mysql-older,source,user,host,database,method,is_remote,is_any,requires_tls';
SELECT CONCAT('zicha:row,db_remote_hosts-mysql-older,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`source`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`user`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`method`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_remote`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_any`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'account' AS source, User AS user, Host AS host, 'all' AS `database`, plugin AS method,
  Host NOT IN ('localhost', '::1', @@hostname) AND Host NOT LIKE '127.%' AS is_remote,
  Host NOT REGEXP '[^%_.:]' OR Host LIKE '0.0.0.0/%' AS is_any, ssl_type <> '' AS requires_tls
FROM mysql.user
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts-mysql-older';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_remote_hosts-mysql,source,user,host,database,method,is_remote,is_any,requires_tls';
SELECT CONCAT('zicha:row,db_remote_hosts-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`source`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`user`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`method`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_remote`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_any`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'account' AS source, User AS user, Host AS host, 'all' AS `database`, plugin AS method,
  Host NOT IN ('localhost', '::1', @@hostname) AND Host NOT LIKE '127.%' AS is_remote,
  Host NOT REGEXP '[^%_.:]' OR Host LIKE '0.0.0.0/%' AS is_any, ssl_type <> '' OR @@require_secure_transport AS requires_tls
FROM mysql.user WHERE account_locked = 'N'
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts-mysql';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_remote_hosts-older,source,user,host,database,method,is_remote,is_any,requires_tls';
SELECT CONCAT('zicha:row,db_remote_hosts-older,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`source`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`user`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`method`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_remote`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_any`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'account' AS source, User AS user, Host AS host, 'all' AS `database`, plugin AS method,
  Host NOT IN ('localhost', '::1', @@hostname) AND Host NOT LIKE '127.%' AS is_remote,
  Host NOT REGEXP '[^%_.:]' OR Host LIKE '0.0.0.0/%' AS is_any, ssl_type <> '' AS requires_tls
FROM mysql.user WHERE is_role = 'N'
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts-older';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_remote_hosts,source,user,host,database,method,is_remote,is_any,requires_tls';
SELECT CONCAT('zicha:row,db_remote_hosts,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`source`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`user`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`method`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_remote`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_any`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'account' AS source, User AS user, Host AS host, 'all' AS `database`,
  IFNULL(JSON_VALUE(Priv, '$.plugin'), 'mysql_native_password') AS method,
  Host NOT IN ('localhost', '::1', @@hostname) AND Host NOT LIKE '127.%' AS is_remote,
  Host NOT REGEXP '[^%_.:]' OR Host LIKE '0.0.0.0/%' AS is_any,
  IFNULL(JSON_VALUE(Priv, '$.ssl_type'), 0) > 0 OR @@require_secure_transport AS requires_tls
FROM mysql.global_priv
WHERE NOT IFNULL(JSON_VALUE(Priv, '$.is_role'), 0) AND NOT IFNULL(JSON_VALUE(Priv, '$.account_locked'), 0)
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts';
-- needs: GRANT SHOW_ROUTINE ON *.* and SELECT ON mysql.* TO the inspecting account (before 8.0.20: SELECT ON *.*)
SELECT CONCAT('zicha:guard,db_routines-mysql,', (SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SELECT', 'SHOW_ROUTINE') AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')));
SELECT 'zicha:columns,db_routines-mysql,database,name,owner,is_definer,is_owner_superuser,language';
SELECT CONCAT('zicha:row,db_routines-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`owner`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_definer`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_owner_superuser`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`language`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT r.routine_schema AS `database`, r.routine_name AS name, r.definer AS owner, 1 AS is_definer,
  r.definer IN (SELECT CONCAT(u.User, '@', u.Host) FROM mysql.user u WHERE u.Super_priv = 'Y') AS is_owner_superuser,
  'SQL' AS language
FROM information_schema.routines r WHERE r.security_type = 'DEFINER' AND r.routine_schema NOT IN ('sys', 'mysql')
) x
UNION ALL SELECT 'zicha:seen,db_routines-mysql';
-- needs: GRANT SHOW VIEW ON *.* and SELECT ON mysql.* TO the inspecting account
SELECT CONCAT('zicha:guard,db_routines-views,', (SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SHOW VIEW') AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')));
SELECT CONCAT('zicha:guard,db_routines-views,', (SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 4194304));
SELECT 'zicha:columns,db_routines-views,database,name,owner,is_definer,is_owner_superuser,language';
SELECT CONCAT('zicha:row,db_routines-views,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`owner`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_definer`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_owner_superuser`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`language`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT v.table_schema AS `database`, v.table_name AS name, v.definer AS owner, 1 AS is_definer, 1 AS is_owner_superuser, 'VIEW' AS language
FROM information_schema.views v WHERE v.security_type = 'DEFINER' AND v.table_schema NOT IN ('sys', 'mysql') AND v.view_definition LIKE '%`mysql`.`%'
  AND v.definer IN (SELECT CONCAT(u.User, '@', u.Host) FROM mysql.user u WHERE u.Super_priv = 'Y')
) x
UNION ALL SELECT 'zicha:seen,db_routines-views';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_routines,database,name,owner,is_definer,is_owner_superuser,language';
SELECT CONCAT('zicha:row,db_routines,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`owner`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_definer`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_owner_superuser`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`language`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT p.db AS `database`, p.name AS name, p.definer AS owner, p.security_type = 'DEFINER' AS is_definer,
  p.definer IN (SELECT CONCAT(u.User, '@', u.Host) FROM mysql.user u WHERE u.Super_priv = 'Y') AS is_owner_superuser,
  'SQL' AS language
FROM mysql.proc p WHERE p.security_type = 'DEFINER' AND p.db NOT IN ('sys', 'mysql')
) x
UNION ALL SELECT 'zicha:seen,db_routines';
-- needs: GRANT PROCESS ON *.* TO the inspecting account
SELECT CONCAT('zicha:guard,db_sessions,', (SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'PROCESS' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')));
SELECT CONCAT('zicha:guard,db_sessions,', (SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 256));
SELECT 'zicha:columns,db_sessions,id,user,client,is_remote,database';
SELECT CONCAT('zicha:row,db_sessions,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`id`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`user`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`client`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_remote`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`database`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT id, user, NULLIF(IF(host LIKE '%:%', LEFT(host, CHAR_LENGTH(host) - LOCATE(':', REVERSE(host))), host), 'localhost') AS client,
  host NOT LIKE 'localhost%' AND host NOT LIKE '127.%' AND host NOT LIKE '::1%' AS is_remote, db AS `database`
FROM information_schema.processlist WHERE user NOT IN ('system user', 'event_scheduler') AND id <> CONNECTION_ID()
) x
UNION ALL SELECT 'zicha:seen,db_sessions';
SELECT 'zicha:columns,db_settings-mysql-57,name,value';
SELECT CONCAT('zicha:row,db_settings-mysql-57,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`value`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT LOWER(variable_name) AS name,
  CASE WHEN LOWER(variable_name) IN ('report_password', 'init_connect') AND variable_value <> '' THEN '(set)'
       ELSE variable_value END AS value
FROM performance_schema.global_variables
) x
UNION ALL SELECT 'zicha:seen,db_settings-mysql-57';
SELECT 'zicha:columns,db_settings-mysql-older,name,value';
SELECT CONCAT('zicha:row,db_settings-mysql-older,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`value`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT LOWER(variable_name) AS name,
  CASE WHEN LOWER(variable_name) IN ('report_password', 'init_connect') AND variable_value <> '' THEN '(set)'
       ELSE variable_value END AS value
FROM information_schema.global_variables
) x
UNION ALL SELECT 'zicha:seen,db_settings-mysql-older';
SELECT 'zicha:columns,db_settings-mysql,name,value,origin,path';
SELECT CONCAT('zicha:row,db_settings-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`value`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`origin`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`path`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT LOWER(v.variable_name) AS name,
  CASE WHEN LOWER(v.variable_name) IN ('report_password', 'init_connect') AND v.variable_value <> '' THEN '(set)'
       ELSE v.variable_value END AS value,
  LOWER(i.variable_source) AS origin, NULLIF(i.variable_path, '') AS path
FROM performance_schema.global_variables v LEFT JOIN performance_schema.variables_info i USING (variable_name)
) x
UNION ALL SELECT 'zicha:seen,db_settings-mysql';
SELECT 'zicha:columns,db_settings,name,value,origin';
SELECT CONCAT('zicha:row,db_settings,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`value`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`origin`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT LOWER(variable_name) AS name,
  CASE WHEN variable_name IN ('WSREP_SST_AUTH', 'REPORT_PASSWORD', 'SSL_PASSPHRASE', 'INIT_CONNECT', 'WSREP_PROVIDER_OPTIONS',
                              'SERVER_AUDIT_LOADED') AND global_value <> '' THEN '(set)' ELSE global_value END AS value,
  LOWER(global_value_origin) AS origin
FROM information_schema.system_variables WHERE variable_scope <> 'SESSION ONLY'
) x
UNION ALL SELECT 'zicha:seen,db_settings';
SELECT 'zicha:columns,db_standby-cluster,role,peer,kind,state,is_running';
SELECT CONCAT('zicha:row,db_standby-cluster,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`role`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`peer`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`state`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_running`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'standby' AS role, 'wsrep' AS peer, 'cluster' AS kind,
  MAX(IF(variable_name = 'WSREP_LOCAL_STATE_COMMENT', variable_value, NULL)) AS state,
  MAX(IF(variable_name = 'WSREP_READY', variable_value = 'ON', 0)) AS is_running
FROM information_schema.global_status WHERE variable_name LIKE 'WSREP%' AND @@wsrep_on HAVING COUNT(*) > 0
) x
UNION ALL SELECT 'zicha:seen,db_standby-cluster';
-- needs: GRANT PROCESS ON *.* TO the inspecting account
SELECT CONCAT('zicha:guard,db_standby-followers,', (SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'PROCESS' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')));
SELECT CONCAT('zicha:guard,db_standby-followers,', (SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 256));
SELECT 'zicha:columns,db_standby-followers,role,peer,kind,state,is_running';
SELECT CONCAT('zicha:row,db_standby-followers,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`role`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`peer`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`state`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_running`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'primary' AS role, SUBSTRING_INDEX(host, ':', 1) AS peer, 'replication' AS kind, state, 1 AS is_running
FROM information_schema.processlist WHERE command LIKE 'Binlog Dump%'
) x
UNION ALL SELECT 'zicha:seen,db_standby-followers';
-- needs: GRANT SELECT ON performance_schema.replication_group_members TO the inspecting account
SELECT 'zicha:columns,db_standby-mysql-group,role,peer,kind,state,is_running';
SELECT CONCAT('zicha:row,db_standby-mysql-group,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`role`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`peer`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`kind`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`state`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_running`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT 'standby' AS role, CONCAT(member_host, ':', member_port) AS peer, 'group' AS kind, member_state AS state,
  member_state = 'ONLINE' AS is_running
FROM performance_schema.replication_group_members WHERE member_id <> @@server_uuid
) x
UNION ALL SELECT 'zicha:seen,db_standby-mysql-group';
-- needs: GRANT REPLICATION CLIENT ON *.* TO the inspecting account
-- db_standby-mysql-older: SHOW prints no lines of this kind, and is left out
-- needs: GRANT REPLICATION CLIENT ON *.* TO the inspecting account
-- db_standby-mysql: SHOW prints no lines of this kind, and is left out
-- needs: GRANT SLAVE MONITOR ON *.* TO the inspecting account (before 10.5: REPLICATION CLIENT)
-- db_standby: SHOW prints no lines of this kind, and is left out
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_users-mysql-57,name,host,can_login,is_role,is_locked,is_superuser,is_default,is_anonymous,plugin,is_expired,changed,lifetime_days,attempts,requires_tls';
SELECT CONCAT('zicha:row,db_users-mysql-57,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_login`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_role`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_locked`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_superuser`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_default`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_anonymous`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`plugin`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_expired`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`changed`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`lifetime_days`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`attempts`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT User AS name, Host AS host, plugin AS _plugin, authentication_string AS _hash,
  account_locked = 'N' AS can_login, 0 AS is_role, account_locked = 'Y' AS is_locked, Super_priv = 'Y' AS is_superuser,
  User IN ('root', 'mysql.sys', 'mysql.session', 'mysql.infoschema', 'test', 'admin') AS is_default,
  User = '' AS is_anonymous, plugin, password_expired = 'Y' AS is_expired,
  DATE_FORMAT(password_last_changed, '%Y-%m-%d') AS changed,
  IFNULL(password_lifetime, @@default_password_lifetime) AS lifetime_days,
  0 AS attempts, ssl_type <> '' AS requires_tls
FROM mysql.user
) x
UNION ALL SELECT 'zicha:seen,db_users-mysql-57';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_users-mysql-older,name,host,can_login,is_role,is_locked,is_superuser,is_default,is_anonymous,plugin,lifetime_days,attempts,requires_tls';
SELECT CONCAT('zicha:row,db_users-mysql-older,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_login`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_role`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_locked`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_superuser`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_default`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_anonymous`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`plugin`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`lifetime_days`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`attempts`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT User AS name, Host AS host, IFNULL(NULLIF(plugin, ''), 'mysql_native_password') AS _plugin,
  IF(IFNULL(authentication_string, '') <> '', authentication_string, Password) AS _hash,
  1 AS can_login, 0 AS is_role, 0 AS is_locked, Super_priv = 'Y' AS is_superuser,
  User IN ('root', 'test', 'admin') AS is_default, User = '' AS is_anonymous,
  IFNULL(NULLIF(plugin, ''), 'mysql_native_password') AS plugin, 0 AS lifetime_days, 0 AS attempts,
  ssl_type <> '' AS requires_tls
FROM mysql.user
) x
UNION ALL SELECT 'zicha:seen,db_users-mysql-older';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_users-mysql,name,host,can_login,is_role,is_locked,is_superuser,is_default,is_anonymous,plugin,is_expired,changed,lifetime_days,attempts,requires_tls';
SELECT CONCAT('zicha:row,db_users-mysql,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_login`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_role`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_locked`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_superuser`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_default`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_anonymous`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`plugin`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_expired`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`changed`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`lifetime_days`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`attempts`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT User AS name, Host AS host, plugin AS _plugin, authentication_string AS _hash,
  account_locked = 'N' AS can_login, 0 AS is_role, account_locked = 'Y' AS is_locked, Super_priv = 'Y' AS is_superuser,
  User IN ('root', 'mysql.sys', 'mysql.session', 'mysql.infoschema', 'test', 'admin') AS is_default,
  User = '' AS is_anonymous, plugin, password_expired = 'Y' AS is_expired,
  DATE_FORMAT(password_last_changed, '%Y-%m-%d') AS changed,
  IFNULL(password_lifetime, @@default_password_lifetime) AS lifetime_days,
  IFNULL(JSON_EXTRACT(User_attributes, '$.Password_locking.failed_login_attempts'), 0) AS attempts,
  ssl_type <> '' AS requires_tls
FROM mysql.user
) x
UNION ALL SELECT 'zicha:seen,db_users-mysql';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_users-older,name,host,can_login,is_role,is_locked,is_superuser,is_default,is_anonymous,plugin,is_expired,lifetime_days,attempts,requires_tls';
SELECT CONCAT('zicha:row,db_users-older,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_login`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_role`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_locked`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_superuser`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_default`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_anonymous`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`plugin`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_expired`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`lifetime_days`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`attempts`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
SELECT User AS name, Host AS host, plugin AS _plugin,
  IF(authentication_string <> '', authentication_string, Password) AS _hash,
  is_role = 'N' AS can_login, is_role = 'Y' AS is_role, 0 AS is_locked, Super_priv = 'Y' AS is_superuser,
  User IN ('root', 'mysql', 'test', 'admin') AS is_default, User = '' AS is_anonymous,
  IF(plugin = '', 'mysql_native_password', plugin) AS plugin,
  password_expired = 'Y' AS is_expired, 0 AS lifetime_days, 0 AS attempts, ssl_type <> '' AS requires_tls
FROM mysql.user
) x
UNION ALL SELECT 'zicha:seen,db_users-older';
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'zicha:columns,db_users,name,host,can_login,is_role,is_locked,is_superuser,is_default,is_anonymous,plugin,is_expired,changed,lifetime_days,attempts,requires_tls';
SELECT CONCAT('zicha:row,db_users,', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`name`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`host`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`can_login`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_role`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_locked`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_superuser`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_default`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_anonymous`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`plugin`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`is_expired`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`changed`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`lifetime_days`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`attempts`, '"', '""'), '\n', ' '), '"'), ''), ',', IFNULL(CONCAT('"', REPLACE(REPLACE(x.`requires_tls`, '"', '""'), '\n', ' '), '"'), '')) FROM (
WITH RECURSIVE held (name, host, role) AS (
  SELECT User, Host, CAST(Role AS CHAR(128)) FROM mysql.roles_mapping
  UNION
  SELECT h.name, h.host, m.Role FROM held h JOIN mysql.roles_mapping m ON m.User = h.role AND m.Host = ''),
mighty (name, host) AS (
  SELECT User, Host FROM mysql.global_priv WHERE CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 32768)
SELECT User AS name, Host AS host, JSON_REMOVE(Priv, '$.access') AS _proof,
  NOT IFNULL(JSON_VALUE(Priv, '$.is_role'), 0) AND NOT IFNULL(JSON_VALUE(Priv, '$.account_locked'), 0) AS can_login,
  IFNULL(JSON_VALUE(Priv, '$.is_role'), 0) AS is_role,
  IFNULL(JSON_VALUE(Priv, '$.account_locked'), 0) AS is_locked,
  EXISTS (SELECT 1 FROM mighty m WHERE m.name = User AND m.host = g.Host OR m.name = 'PUBLIC')
    OR EXISTS (SELECT 1 FROM held h JOIN mighty m ON m.name = h.role AND m.host = '' WHERE h.name = User AND h.host = g.Host) AS is_superuser,
  User IN ('root', 'mysql', 'mariadb.sys', 'test', 'admin', 'PUBLIC') AS is_default,
  User = '' AS is_anonymous,
  IFNULL(JSON_VALUE(Priv, '$.plugin'), 'mysql_native_password') AS plugin,
  JSON_VALUE(Priv, '$.password_last_changed') = 0 AS is_expired,
  DATE_FORMAT(FROM_UNIXTIME(NULLIF(JSON_VALUE(Priv, '$.password_last_changed'), 0)), '%Y-%m-%d') AS changed,
  IF(IFNULL(JSON_VALUE(Priv, '$.password_lifetime'), -1) < 0, @@default_password_lifetime,
     JSON_VALUE(Priv, '$.password_lifetime')) AS lifetime_days,
  IF(@@max_password_errors = 4294967295, 0, @@max_password_errors) AS attempts,
  IFNULL(JSON_VALUE(Priv, '$.ssl_type'), 0) > 0 AS requires_tls
FROM mysql.global_priv g
) x
UNION ALL SELECT 'zicha:seen,db_users';
SELECT 'zicha:end';

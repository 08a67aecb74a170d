-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_settings TO the inspecting account
-- Whatever is to be logged goes nowhere where log_destination is empty.
SELECT 'audit' AS kind, 'pgaudit' AS name,
  coalesce((SELECT setting ~ '(^|[,\s"])\$?[^,]*pgaudit' FROM pg_settings WHERE name = 'shared_preload_libraries'), false)
    AND EXISTS (SELECT 1 FROM pg_settings WHERE name IN ('pgaudit.log', 'pgaudit.role') AND setting NOT IN ('', 'none')) AS is_on,
  (SELECT setting FROM pg_settings WHERE name = 'pgaudit.log') AS value, NULL AS destination
UNION ALL
SELECT CASE name WHEN 'log_connections' THEN 'connections' WHEN 'log_disconnections' THEN 'disconnections'
    WHEN 'log_statement' THEN 'statements' WHEN 'log_destination' THEN 'errors' ELSE 'slow' END, name,
  CASE name WHEN 'log_statement' THEN setting IN ('ddl', 'mod', 'all') WHEN 'log_destination' THEN setting <> ''
    WHEN 'log_min_duration_statement' THEN setting <> '-1' ELSE setting NOT IN ('off', 'false', 'no', '0', '') END
    AND EXISTS (SELECT 1 FROM pg_settings w WHERE w.name = 'log_destination' AND w.setting <> ''), setting,
  (SELECT CASE WHEN c.setting = 'on' THEN (SELECT d.setting FROM pg_settings d WHERE d.name = 'log_directory')
               ELSE (SELECT d.setting FROM pg_settings d WHERE d.name = 'log_destination') END
   FROM pg_settings c WHERE c.name = 'logging_collector')
FROM pg_settings
WHERE name IN ('log_connections', 'log_disconnections', 'log_statement', 'log_destination', 'log_min_duration_statement')
UNION ALL
SELECT 'failed', name, setting NOT IN ('panic') AND EXISTS (SELECT 1 FROM pg_settings w WHERE w.name = 'log_destination' AND w.setting <> ''),
  setting, NULL FROM pg_settings WHERE name = 'log_min_messages';

-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT lower(name) AS name,
  CASE WHEN name IN ('primary_conninfo', 'archive_command', 'restore_command', 'ssl_passphrase_command', 'archive_cleanup_command',
                     'recovery_end_command') AND setting <> '' THEN '(set)'
       WHEN unit IS NOT NULL THEN current_setting(name) ELSE setting END AS value,
  source AS origin, sourcefile AS path, sourceline AS line, pending_restart AS needs_restart
FROM pg_settings;

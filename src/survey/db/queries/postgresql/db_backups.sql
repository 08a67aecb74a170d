-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_settings TO the inspecting account
-- A command that says yes and keeps nothing is no archive.
SELECT 'archive' AS kind, 'WAL archive' AS name, 'postgresql' AS engine,
  (SELECT setting <> 'off' FROM pg_settings WHERE name = 'archive_mode')
    AND EXISTS (SELECT 1 FROM pg_settings WHERE name IN ('archive_command', 'archive_library')
                AND setting NOT IN ('', '(disabled)')
                AND setting !~ '^\s*((/usr)?/bin/)?(true|:|exit(\s+0)?|cd\s+\S+|echo\s[^|&;<>]*|(cp|cat|gzip)\s[^|&;]*/dev/null)\s*$') AS is_on,
  to_char(last_archived_time, 'YYYY-MM-DD HH24:MI:SS') AS finished,
  extract(epoch FROM now() - last_archived_time) / 3600 AS age_hours,
  CASE WHEN last_failed_time > coalesce(last_archived_time, '-infinity') THEN failed_count ELSE 0 END AS n_failed
FROM pg_stat_archiver;

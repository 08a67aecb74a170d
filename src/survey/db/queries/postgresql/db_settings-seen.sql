-- instead: db_settings
SELECT lower(name) AS name,
  CASE WHEN name IN ('primary_conninfo', 'archive_command', 'restore_command') AND setting <> '' THEN '(set)'
       WHEN unit IS NOT NULL THEN current_setting(name) ELSE setting END AS value,
  source AS origin
FROM pg_settings;

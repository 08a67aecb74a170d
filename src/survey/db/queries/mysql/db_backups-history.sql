-- only: mariadb
-- from: 101100
-- optional: yes
-- when: SELECT COUNT(*) > 0 OR (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'mysql' AND table_name = 'global_priv') = 0 FROM information_schema.tables WHERE table_schema = 'mysql' AND table_name = 'mariadb_backup_history'
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
-- The newest of all databases: an older one that failed has been made up for.
SELECT 'backup' AS kind, IFNULL(name, uuid) AS name, 'mariadb' AS engine, format, server_version AS version,
  DATE_FORMAT(end_time, '%Y-%m-%d %H:%i:%s') AS finished, TIMESTAMPDIFF(MINUTE, end_time, NOW()) / 60 AS age_hours,
  encrypted = 'Y' AS is_encrypted, end_time IS NOT NULL AS is_whole
FROM mysql.mariadb_backup_history WHERE partial = 'N' ORDER BY start_time DESC LIMIT 1;

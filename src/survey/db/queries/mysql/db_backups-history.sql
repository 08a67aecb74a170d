-- only: mariadb
-- from: 101100
-- optional: yes
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'backup' AS kind, IFNULL(name, uuid) AS name, 'mariadb' AS engine, format, server_version AS version,
  DATE_FORMAT(end_time, '%Y-%m-%d %H:%i:%s') AS finished, TIMESTAMPDIFF(MINUTE, end_time, NOW()) / 60 AS age_hours,
  encrypted = 'Y' AS is_encrypted, end_time IS NOT NULL AND partial = 'N' AS is_whole
FROM mysql.mariadb_backup_history;

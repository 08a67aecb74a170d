SELECT 'backup' AS kind, backup_name AS name, 'dm' AS engine, TO_CHAR(backup_time, 'YYYY-MM-DD HH24:MI:SS') AS finished,
  ROUND((SYSDATE - backup_time) * 24, 1) AS age_hours, CASE WHEN encrypt_type > 0 THEN 1 ELSE 0 END AS is_encrypted FROM v$backupset;

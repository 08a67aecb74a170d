-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DATABASE') = 1 THEN '1' ELSE '0' END
-- needs: GRANT SELECT ON msdb.dbo.backupset and VIEW ANY DATABASE to the inspecting login
-- The newest full one of each database; one that has none has no age.
SELECT 'backup' AS kind, d.name AS name, 'sqlserver' AS engine, CONVERT(NVARCHAR(19), b.backup_finish_date, 120) AS finished,
  DATEDIFF(MINUTE, b.backup_finish_date, GETDATE()) / 60.0 AS age_hours, CASE WHEN b.is_damaged = 1 THEN 0 WHEN b.is_damaged = 0 THEN 1 END AS is_whole
FROM sys.databases d LEFT JOIN (
  SELECT database_name, backup_finish_date, is_damaged,
    ROW_NUMBER() OVER (PARTITION BY database_name ORDER BY backup_finish_date DESC) AS place
  FROM msdb.dbo.backupset WHERE type = 'D') b ON b.database_name = d.name AND b.place = 1
WHERE d.database_id > 4;

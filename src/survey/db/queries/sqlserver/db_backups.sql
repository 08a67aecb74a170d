-- needs: GRANT SELECT ON msdb.dbo.backupset to the inspecting login
SELECT 'backup' AS kind, b.database_name AS name, 'sqlserver' AS engine, CONVERT(NVARCHAR(19), MAX(b.backup_finish_date), 120) AS finished,
  DATEDIFF(MINUTE, MAX(b.backup_finish_date), GETDATE()) / 60.0 AS age_hours, CASE WHEN MAX(CAST(b.is_damaged AS INT)) = 1 THEN 0 ELSE 1 END AS is_whole
FROM msdb.dbo.backupset b WHERE b.type = 'D' GROUP BY b.database_name;

SELECT 'log' AS kind, name, 'sqlserver' AS engine, CASE WHEN recovery_model_desc = 'SIMPLE' THEN 0 ELSE 1 END AS is_on
FROM sys.databases WHERE database_id > 4;

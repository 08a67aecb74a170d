-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DATABASE') = 1 THEN '1' ELSE '0' END
-- needs: GRANT VIEW ANY DATABASE to the inspecting login
SELECT 'log' AS kind, name, 'sqlserver' AS engine, CASE WHEN recovery_model_desc = 'SIMPLE' THEN 0 ELSE 1 END AS is_on
FROM sys.databases WHERE database_id > 4;

-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DATABASE') = 1 THEN '1' ELSE '0' END
-- needs: GRANT VIEW ANY DATABASE to the inspecting login
SELECT 'rest' AS kind, 'tables' AS name, CASE WHEN SUM(CASE WHEN is_encrypted = 1 THEN 0 ELSE 1 END) = 0 THEN 1 ELSE 0 END AS is_on
FROM sys.databases WHERE database_id > 4 HAVING COUNT(*) > 0;

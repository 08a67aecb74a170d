-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DATABASE') = 1 THEN '1' ELSE '0' END
-- needs: GRANT VIEW ANY DATABASE to the inspecting login
SELECT name AS [database], 'database' AS type, 1 AS n FROM sys.databases WHERE database_id > 4;

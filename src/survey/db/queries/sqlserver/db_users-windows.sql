-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END
-- needs: GRANT VIEW ANY DEFINITION to the inspecting login
SELECT name, 'external' AS password, type_desc AS plugin, CASE WHEN is_disabled = 0 THEN 1 ELSE 0 END AS can_login, 0 AS is_role,
  is_disabled AS is_locked, IS_SRVROLEMEMBER('sysadmin', name) AS is_superuser, 0 AS is_default, 0 AS is_anonymous
FROM sys.server_principals WHERE type IN ('U', 'G') AND name NOT LIKE 'NT %';

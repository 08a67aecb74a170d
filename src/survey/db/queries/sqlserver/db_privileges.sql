-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END
-- needs: GRANT VIEW ANY DEFINITION to the inspecting login
-- part: rights within databases are not asked for
SELECT p.name AS grantee, s.permission_name AS privilege, 'server' AS object_type, '*' AS object,
  CASE WHEN s.state = 'W' THEN 1 ELSE 0 END AS can_grant, CASE WHEN p.name = 'public' THEN 1 ELSE 0 END AS is_public,
  IS_SRVROLEMEMBER('sysadmin', p.name) AS is_superuser
FROM sys.server_permissions s JOIN sys.server_principals p ON p.principal_id = s.grantee_principal_id
WHERE s.state IN ('G', 'W') AND s.permission_name <> 'CONNECT SQL' AND p.name NOT LIKE '##%'
  AND NOT (p.name = 'public' AND s.permission_name IN ('VIEW ANY DATABASE', 'CONNECT'));

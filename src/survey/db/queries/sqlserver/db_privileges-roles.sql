-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END
-- needs: GRANT VIEW ANY DEFINITION to the inspecting login
SELECT m.name AS grantee, 'ROLE ' + r.name AS privilege, 'role' AS object_type, r.name AS object, 0 AS can_grant, 0 AS is_public
FROM sys.server_role_members x JOIN sys.server_principals r ON r.principal_id = x.role_principal_id
JOIN sys.server_principals m ON m.principal_id = x.member_principal_id;

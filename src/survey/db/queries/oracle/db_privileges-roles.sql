-- needs: GRANT SELECT ON DBA_ROLE_PRIVS to the inspecting account
SELECT grantee, 'ROLE ' || granted_role AS privilege, 'role' AS object_type, granted_role AS object,
  CASE WHEN admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant, CASE WHEN grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public
FROM dba_role_privs WHERE grantee = 'PUBLIC' OR grantee IN (SELECT username FROM dba_users);

-- needs: GRANT SELECT ON DBA_SYS_PRIVS, DBA_ROLE_PRIVS to the inspecting account
SELECT p.grantee AS grantee, p.privilege AS privilege, 'server' AS object_type, '*' AS object,
  CASE WHEN p.admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant, CASE WHEN p.grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public,
  CASE WHEN p.grantee IN ('SYS', 'SYSTEM', 'DBA') OR EXISTS (SELECT 1 FROM dba_role_privs r WHERE r.grantee = p.grantee AND r.granted_role = 'DBA')
       THEN 1 ELSE 0 END AS is_superuser
FROM dba_sys_privs p WHERE p.grantee = 'PUBLIC' OR p.grantee IN (SELECT username FROM dba_users);

-- needs: GRANT SELECT ON DBA_SYS_PRIVS, DBA_ROLE_PRIVS, DBA_USERS to the inspecting account
SELECT r.grantee AS grantee, p.privilege AS privilege, 'server' AS object_type, '*' AS object,
  CASE WHEN p.admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant, CASE WHEN r.grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public, r.via AS via,
  CASE WHEN r.grantee IN ('SYS', 'SYSTEM') OR r.path LIKE '%>DBA>%' OR EXISTS (SELECT 1 FROM dba_role_privs d WHERE d.grantee = r.grantee AND d.granted_role = 'DBA')
       THEN 1 ELSE 0 END AS is_superuser
FROM (SELECT CONNECT_BY_ROOT grantee AS grantee, granted_role, SUBSTR(SYS_CONNECT_BY_PATH(granted_role, '>'), 2) AS via,
        SYS_CONNECT_BY_PATH(granted_role, '>') || '>' AS path
      FROM dba_role_privs START WITH grantee = 'PUBLIC' OR grantee IN (SELECT username FROM dba_users)
      CONNECT BY NOCYCLE PRIOR granted_role = grantee) r
JOIN dba_sys_privs p ON p.grantee = r.granted_role;

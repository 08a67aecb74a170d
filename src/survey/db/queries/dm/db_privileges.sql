-- needs: GRANT SELECT ON SYS.DBA_SYS_PRIVS to the inspecting account
SELECT grantee, privilege, 'server' AS object_type, '*' AS object, CASE WHEN admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant,
  CASE WHEN grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public,
  CASE WHEN grantee IN ('SYSDBA', 'DBA', 'SYS') THEN 1 ELSE 0 END AS is_superuser FROM dba_sys_privs;

-- needs: GRANT SELECT ON SYS.DBA_TAB_PRIVS to the inspecting account
SELECT grantee, privilege, CASE WHEN privilege = 'EXECUTE' THEN 'routine' ELSE 'table' END AS object_type,
  owner || '.' || table_name AS object, CASE WHEN grantable = 'YES' THEN 1 ELSE 0 END AS can_grant,
  CASE WHEN grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public
FROM dba_tab_privs WHERE (grantee = 'PUBLIC' OR grantable = 'YES') AND owner NOT IN ('SYS', 'SYSDBA', 'SYSAUDITOR', 'SYSSSO', 'CTISYS');

-- needs: GRANT SELECT ON DBA_TAB_PRIVS to the inspecting account
SELECT grantee, privilege, CASE WHEN privilege = 'EXECUTE' THEN 'routine' ELSE 'table' END AS object_type,
  owner || '.' || table_name AS object, CASE WHEN grantable = 'YES' THEN 1 ELSE 0 END AS can_grant, 1 AS is_public
FROM dba_tab_privs WHERE grantee = 'PUBLIC' AND (table_name LIKE 'UTL\_%' ESCAPE '\' OR table_name LIKE 'DBMS\_%' ESCAPE '\'
  OR table_name = 'HTTPURITYPE' OR owner NOT IN (SELECT name FROM sys.user$ WHERE user# < 100));

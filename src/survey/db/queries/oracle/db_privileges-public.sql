-- needs: GRANT SELECT ON DBA_TAB_PRIVS, DBA_USERS, SYS.USER$ to the inspecting account
-- Of everybody what is dangerous or not Oracle's own, of all others what they may hand on.
SELECT p.grantee AS grantee, p.privilege AS privilege, CASE WHEN p.privilege = 'EXECUTE' THEN 'routine' ELSE 'table' END AS object_type,
  p.owner || '.' || p.table_name AS object, CASE WHEN p.grantable = 'YES' THEN 1 ELSE 0 END AS can_grant,
  CASE WHEN p.grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public
FROM dba_tab_privs p WHERE (p.grantee = 'PUBLIC' AND (p.table_name LIKE 'UTL\_%' ESCAPE '\' OR p.table_name LIKE 'DBMS\_%' ESCAPE '\'
  OR p.table_name = 'HTTPURITYPE' OR p.owner NOT IN (SELECT name FROM sys.user$ WHERE user# < 100)))
  OR (p.grantable = 'YES' AND p.grantee IN (SELECT username FROM dba_users)
      AND p.grantee NOT IN (SELECT name FROM sys.user$ WHERE user# < 100));

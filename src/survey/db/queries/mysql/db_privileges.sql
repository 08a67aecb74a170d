-- guard: SELECT 1 FROM mysql.user LIMIT 1
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
-- Whose it is stands there as 'user'@'host', with nothing done to the quotes and at-signs in a name.
SELECT SUBSTRING(p.grantee, 2, CHAR_LENGTH(p.grantee) - CHAR_LENGTH(SUBSTRING_INDEX(p.grantee, '''@''', -1)) - 4) AS grantee,
  TRIM(TRAILING '''' FROM SUBSTRING_INDEX(p.grantee, '''@''', -1)) AS host,
  p.privilege_type AS privilege, p.object_type, p.object, p.is_grantable AS can_grant,
  p.grantee LIKE '''PUBLIC''@%' AS is_public, s.grantee IS NOT NULL AS is_superuser
FROM (SELECT grantee, privilege_type, 'server' AS object_type, '*' AS object, is_grantable
      FROM information_schema.user_privileges WHERE privilege_type <> 'USAGE'
      UNION ALL
      SELECT grantee, privilege_type, 'database', table_schema, is_grantable FROM information_schema.schema_privileges
      UNION ALL
      SELECT grantee, privilege_type, 'table', CONCAT(table_schema, '.', table_name), is_grantable
      FROM information_schema.table_privileges
      UNION ALL
      SELECT grantee, privilege_type, 'column', CONCAT(table_schema, '.', table_name, '.', column_name), is_grantable
      FROM information_schema.column_privileges) p
LEFT JOIN (SELECT DISTINCT grantee FROM information_schema.user_privileges WHERE privilege_type = 'SUPER') s ON s.grantee = p.grantee;

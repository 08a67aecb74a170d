-- guard: SELECT 1 FROM mysql.user LIMIT 1
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT TRIM(BOTH '''' FROM SUBSTRING_INDEX(p.grantee, '''@''', 1)) AS grantee,
  TRIM(TRAILING '''' FROM SUBSTRING(p.grantee, LOCATE('''@''', p.grantee) + 3)) AS host,
  p.privilege_type AS privilege, 'server' AS object_type, '*' AS object, p.is_grantable AS can_grant,
  p.grantee LIKE '''PUBLIC''@%' AS is_public,
  EXISTS (SELECT 1 FROM information_schema.user_privileges s
          WHERE s.grantee = p.grantee AND s.privilege_type = 'SUPER') AS is_superuser
FROM information_schema.user_privileges p WHERE p.privilege_type <> 'USAGE'
UNION ALL
SELECT TRIM(BOTH '''' FROM SUBSTRING_INDEX(p.grantee, '''@''', 1)),
  TRIM(TRAILING '''' FROM SUBSTRING(p.grantee, LOCATE('''@''', p.grantee) + 3)),
  p.privilege_type, 'database', p.table_schema, p.is_grantable, p.grantee LIKE '''PUBLIC''@%',
  EXISTS (SELECT 1 FROM information_schema.user_privileges s
          WHERE s.grantee = p.grantee AND s.privilege_type = 'SUPER')
FROM information_schema.schema_privileges p
UNION ALL
SELECT TRIM(BOTH '''' FROM SUBSTRING_INDEX(p.grantee, '''@''', 1)),
  TRIM(TRAILING '''' FROM SUBSTRING(p.grantee, LOCATE('''@''', p.grantee) + 3)),
  p.privilege_type, 'table', CONCAT(p.table_schema, '.', p.table_name), p.is_grantable, p.grantee LIKE '''PUBLIC''@%',
  EXISTS (SELECT 1 FROM information_schema.user_privileges s
          WHERE s.grantee = p.grantee AND s.privilege_type = 'SUPER')
FROM information_schema.table_privileges p;

-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SELECT', 'SHOW VIEW') AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
-- or: SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 4194305
-- needs: GRANT SHOW VIEW ON *.* TO the inspecting account
SELECT table_schema AS `database`, CASE table_type WHEN 'VIEW' THEN 'view' WHEN 'SEQUENCE' THEN 'sequence' ELSE 'table' END AS type,
  COUNT(*) AS n
FROM information_schema.tables WHERE table_schema NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')
GROUP BY 1, 2
UNION ALL
SELECT schema_name, 'database', 1 FROM information_schema.schemata
WHERE schema_name NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys');

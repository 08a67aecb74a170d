-- only: mysql
-- needs: GRANT SHOW_ROUTINE ON *.* and SELECT ON mysql.* TO the inspecting account (before 8.0.20: SELECT ON *.*)
-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SELECT', 'SHOW_ROUTINE') AND grantee = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')
SELECT r.routine_schema AS `database`, r.routine_name AS name, r.definer AS owner, 1 AS is_definer,
  EXISTS (SELECT 1 FROM mysql.user u WHERE CONCAT(u.User, '@', u.Host) = r.definer AND u.Super_priv = 'Y') AS is_owner_superuser,
  'SQL' AS language
FROM information_schema.routines r WHERE r.security_type = 'DEFINER' AND r.routine_schema NOT IN ('sys', 'mysql');

-- only: mysql
-- needs: GRANT SHOW_ROUTINE ON *.* and SELECT ON mysql.* TO the inspecting account (before 8.0.20: SELECT ON *.*)
-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SELECT', 'SHOW_ROUTINE') AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
SELECT r.routine_schema AS `database`, r.routine_name AS name, r.definer AS owner, 1 AS is_definer,
  r.definer IN (SELECT CONCAT(u.User, '@', u.Host) FROM mysql.user u WHERE u.Super_priv = 'Y') AS is_owner_superuser,
  'SQL' AS language
FROM information_schema.routines r WHERE r.security_type = 'DEFINER' AND r.routine_schema NOT IN ('sys', 'mysql');

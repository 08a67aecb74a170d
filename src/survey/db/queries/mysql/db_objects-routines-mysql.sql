-- only: mysql
-- needs: GRANT SHOW_ROUTINE ON *.* TO the inspecting account (before 8.0.20: SELECT)
-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SELECT', 'SHOW_ROUTINE') AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
SELECT routine_schema AS `database`, 'routine' AS type, COUNT(*) AS n FROM information_schema.routines
WHERE routine_schema NOT IN ('sys', 'mysql') GROUP BY 1;

-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'TRIGGER' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
-- or: SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 134217728
-- needs: GRANT TRIGGER ON *.* TO the inspecting account (it could then make triggers; without it their number stays unknown)
SELECT trigger_schema AS `database`, 'trigger' AS type, COUNT(*) AS n FROM information_schema.triggers
WHERE trigger_schema NOT IN ('sys', 'mysql') GROUP BY 1;

-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type IN ('SHOW VIEW') AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
-- or: SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 4194304
-- needs: GRANT SHOW VIEW ON *.* and SELECT ON mysql.* TO the inspecting account
-- Views that show the server's own tables to whoever may read the view: of those that the account may read itself, and all where an administrator runs the script.
SELECT v.table_schema AS `database`, v.table_name AS name, v.definer AS owner, 1 AS is_definer, 1 AS is_owner_superuser, 'VIEW' AS language
FROM information_schema.views v WHERE v.security_type = 'DEFINER' AND v.table_schema NOT IN ('sys', 'mysql') AND v.view_definition LIKE '%`mysql`.`%'
  AND v.definer IN (SELECT CONCAT(u.User, '@', u.Host) FROM mysql.user u WHERE u.Super_priv = 'Y');

-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'PROCESS' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
-- or: SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 256
-- needs: GRANT PROCESS ON *.* TO the inspecting account
SELECT 'primary' AS role, SUBSTRING_INDEX(host, ':', 1) AS peer, 'replication' AS kind, state, 1 AS is_running
FROM information_schema.processlist WHERE command LIKE 'Binlog Dump%';

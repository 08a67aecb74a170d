-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'PROCESS' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
-- needs: GRANT PROCESS ON *.* TO the inspecting account
SELECT 'primary' AS role, SUBSTRING_INDEX(host, ':', 1) AS peer, 'replication' AS kind, state, 1 AS is_running
FROM information_schema.processlist WHERE command LIKE 'Binlog Dump%';

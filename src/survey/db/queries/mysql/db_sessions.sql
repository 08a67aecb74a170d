-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'PROCESS' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
-- or: SELECT COUNT(*) > 0 FROM mysql.global_priv WHERE Host = '' AND (User = 'PUBLIC' OR User IN (SELECT role_name FROM information_schema.enabled_roles)) AND CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 256
-- needs: GRANT PROCESS ON *.* TO the inspecting account
SELECT id, user, NULLIF(IF(host LIKE '%:%', LEFT(host, CHAR_LENGTH(host) - LOCATE(':', REVERSE(host))), host), 'localhost') AS client,
  host NOT LIKE 'localhost%' AND host NOT LIKE '127.%' AND host NOT LIKE '::1%' AS is_remote, db AS `database`
FROM information_schema.processlist WHERE user NOT IN ('system user', 'event_scheduler') AND id <> CONNECTION_ID();

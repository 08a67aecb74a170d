-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'PROCESS' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
-- needs: GRANT PROCESS ON *.* TO the inspecting account
SELECT id, user, NULLIF(IF(host LIKE '%:%', LEFT(host, CHAR_LENGTH(host) - LOCATE(':', REVERSE(host))), host), 'localhost') AS client,
  host NOT LIKE 'localhost%' AND host NOT LIKE '127.%' AND host NOT LIKE '::1%' AS is_remote, db AS `database`
FROM information_schema.processlist WHERE user NOT IN ('system user', 'event_scheduler') AND id <> CONNECTION_ID();

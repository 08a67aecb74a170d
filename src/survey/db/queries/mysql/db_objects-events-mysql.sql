-- only: mysql
-- needs: GRANT EVENT ON *.* TO the inspecting account (it could then make events; without it their number stays unknown)
-- guard: SELECT COUNT(*) > 0 FROM information_schema.user_privileges WHERE privilege_type = 'EVENT' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')
SELECT event_schema AS `database`, 'event' AS type, COUNT(*) AS n FROM information_schema.events
WHERE event_schema NOT IN ('sys', 'mysql') GROUP BY 1;

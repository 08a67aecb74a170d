-- only: mysql
-- from: 50717
-- optional: yes
-- needs: GRANT SELECT ON performance_schema.replication_group_members TO the inspecting account
SELECT 'standby' AS role, CONCAT(member_host, ':', member_port) AS peer, 'group' AS kind, member_state AS state,
  member_state = 'ONLINE' AS is_running
FROM performance_schema.replication_group_members WHERE member_id <> @@server_uuid;

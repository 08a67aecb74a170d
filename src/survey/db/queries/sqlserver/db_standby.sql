-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END
-- optional: yes
-- needs: GRANT VIEW SERVER STATE, VIEW ANY DEFINITION to the inspecting login
SELECT CASE WHEN s.is_local = 1 THEN 'standby' ELSE 'primary' END AS role, r.replica_server_name AS peer, 'group' AS kind,
  s.connected_state_desc AS state, CASE WHEN s.synchronization_health = 2 THEN 1 ELSE 0 END AS is_running
FROM sys.dm_hadr_availability_replica_states s JOIN sys.availability_replicas r ON r.replica_id = s.replica_id;

-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_stats' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_stats TO the inspecting account
-- from: 110000
SELECT 'standby' AS role, coalesce(w.sender_host, 'nobody') AS peer, 'replication' AS kind, coalesce(w.status, 'no receiver') AS state,
  coalesce(w.status = 'streaming', false) AS is_running, extract(epoch FROM now() - pg_last_xact_replay_timestamp()) AS lag_seconds,
  w.conninfo ~ 'sslmode=(require|verify)' AS has_tls
FROM (SELECT 1) one LEFT JOIN pg_stat_wal_receiver w ON true WHERE pg_is_in_recovery();

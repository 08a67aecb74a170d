-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_stats' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_stats TO the inspecting account
-- from: 100000
SELECT 'primary' AS role, concat_ws(' ', nullif(r.application_name, ''), host(r.client_addr)) AS peer, 'replication' AS kind, r.state,
  r.state = 'streaming' AS is_running, extract(epoch FROM r.replay_lag) AS lag_seconds,
  CASE WHEN pg_is_in_recovery() THEN NULL ELSE pg_wal_lsn_diff(pg_current_wal_lsn(), r.replay_lsn)::bigint END AS lag_bytes,
  coalesce(s.ssl, false) OR r.client_addr IS NULL AS has_tls
FROM pg_stat_replication r LEFT JOIN pg_stat_ssl s USING (pid)
WHERE r.state <> 'backup'
UNION ALL
SELECT 'primary', 'slot ' || slot_name, 'replication', 'nobody reads the slot', false, NULL,
  CASE WHEN pg_is_in_recovery() THEN NULL ELSE pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::bigint END, NULL
FROM pg_replication_slots WHERE NOT active;

INSERT INTO db_standby (role, peer, kind, state, is_running, lag_seconds, has_tls) VALUES
  ('standby', '10.0.0.8', 'replication', 'streaming', 1, 4000.0, 1);

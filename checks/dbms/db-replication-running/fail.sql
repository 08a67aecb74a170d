INSERT INTO db_standby (role, peer, kind, state, is_running, lag_seconds, has_tls, error) VALUES
  ('standby', '10.0.0.8', 'replication', 'stopped', 0, 0.2, 1, 'Got fatal error 1236');

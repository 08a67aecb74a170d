INSERT INTO db_instances (engine, version, version_number, host, port, account, is_administrator, source) VALUES
  ('mariadb', '10.11.6', 101106, '10.0.0.9', 3306, 'zicha@10.0.0.1', 0, 'live');
INSERT INTO db_standby (role, peer, kind, state, is_running, lag_seconds, has_tls) VALUES
  ('standby', '10.0.0.8', 'replication', 'streaming', 1, 0.2, 1);

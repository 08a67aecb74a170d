INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls) VALUES
  ('listen', NULL, '0.0.0.0', 'all', 'ed25519', 1, 1, 1);

INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls) VALUES
  ('listen', 'his', '127.0.0.1', 'all', 'ed25519', 0, 0, 1),
  ('account', 'his', '%', 'all', 'ed25519', 1, 1, 1);

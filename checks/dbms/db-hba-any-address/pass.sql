INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position) VALUES
  ('hba', 'all', '10.0.0.0/255.0.0.0', 'all', 'ed25519', 1, 0, 1, 1),
  ('listen', 'his', '*', 'all', 'ed25519', 1, 1, 1, NULL);

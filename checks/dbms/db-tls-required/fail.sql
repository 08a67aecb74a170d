INSERT INTO db_encryption (kind, name, is_on, value) VALUES
  ('transport', 'required', 0, NULL);
INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls) VALUES
  ('listen', 'his', '0.0.0.0', 'all', 'ed25519', 1, 0, NULL),
  ('account', 'his', '10.0.0.5', 'all', 'ed25519', 1, 0, 0);

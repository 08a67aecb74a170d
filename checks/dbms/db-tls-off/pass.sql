INSERT INTO db_encryption (kind, name, is_on, value) VALUES
  ('transport', 'tls', 0, NULL);
INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls) VALUES
  ('listen', 'his', '127.0.0.1', 'all', 'ed25519', 0, 0, 1);

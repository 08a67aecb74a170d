INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position, path, line) VALUES
  ('hba', 'all', '0.0.0.0/0.0.0.0', 'all', 'ed25519', 1, 1, 1, 1, '/etc/postgresql/15/main/pg_hba.conf', 96);

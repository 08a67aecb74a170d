INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position) VALUES
  ('hba', 'all', 'local', 'all', 'peer', 0, 0, 1, 1);

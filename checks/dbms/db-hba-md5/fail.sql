INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position) VALUES
  ('hba', 'his', '10.0.0.5', 'all', 'md5', 1, 0, 1, 1);

INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position) VALUES
  ('hba', 'all', 'local', 'all', 'peer', 0, 0, 1, 1);
INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position, options) VALUES
  ('hba', 'his', '10.0.0.5/255.255.255.255', 'all', 'trust', 1, 0, 1, 2, 'clientcert=verify-full');

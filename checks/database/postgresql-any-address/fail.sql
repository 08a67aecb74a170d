INSERT INTO postgresql_hba (cluster, position, type, database, user, address, method, options, path, line) VALUES
  ('15/main', 1, 'host', 'all', 'all', '0.0.0.0/0', 'scram-sha-256', NULL, '/etc/postgresql/15/main/pg_hba.conf', 90);

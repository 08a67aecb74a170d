INSERT INTO postgresql_hba (cluster, position, type, database, user, address, method, options, path, line) VALUES
  ('15/main', 1, 'host', 'all', 'postgres', '10.0.0.0/24', 'scram-sha-256', NULL, '/etc/postgresql/15/main/pg_hba.conf', 90);

INSERT INTO postgresql_hba (cluster, position, type, database, user, address, method, options, path, line) VALUES
  ('15/main', 1, 'host', 'his', 'his', '10.0.0.5/32', 'scram-sha-256', NULL, '/etc/postgresql/15/main/pg_hba.conf', 90);

INSERT INTO postgresql_hba (cluster, position, type, database, user, address, method, options, path, line) VALUES
  ('15/main', 1, 'local', 'all', 'postgres', NULL, 'peer', NULL, '/etc/postgresql/15/main/pg_hba.conf', 90),
  ('15/main', 2, 'host', 'all', 'postgres', 'all', 'reject', NULL, '/etc/postgresql/15/main/pg_hba.conf', 91),
  ('15/main', 3, 'host', 'his', 'his', '10.0.0.5/32', 'scram-sha-256', NULL, '/etc/postgresql/15/main/pg_hba.conf', 92),
  ('15/main', 4, 'host', 'all', 'postgres', '127.0.0.1/32', 'scram-sha-256', NULL, '/etc/postgresql/15/main/pg_hba.conf', 93);

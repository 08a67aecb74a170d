INSERT INTO postgresql_hba (cluster, position, type, database, user, address, method, options, path, line) VALUES
  ('15/main', 1, 'hostssl', 'his', 'his', '10.0.0.5/32', 'scram-sha-256', NULL, '/etc/postgresql/15/main/pg_hba.conf', 90),
  ('15/main', 2, 'host', 'all', 'all', '127.0.0.1/32', 'md5', NULL, '/etc/postgresql/15/main/pg_hba.conf', 91),
  ('15/main', 3, 'host', 'all', 'all', 'all', 'reject', NULL, '/etc/postgresql/15/main/pg_hba.conf', 92);

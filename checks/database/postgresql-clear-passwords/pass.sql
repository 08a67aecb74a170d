INSERT INTO postgresql_hba (cluster, position, type, database, user, address, method, options, path, line) VALUES
  ('15/main', 1, 'hostssl', 'all', 'all', '10.0.0.0/24', 'password', NULL, '/etc/postgresql/15/main/pg_hba.conf', 90),
  ('15/main', 2, 'host', 'all', 'all', '127.0.0.1/32', 'password', NULL, '/etc/postgresql/15/main/pg_hba.conf', 91);

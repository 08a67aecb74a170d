INSERT INTO postgresql_hba (cluster, position, type, database, user, address, method, options, path, line) VALUES
  ('15/main', 1, 'local', 'all', 'all', NULL, 'trust', NULL, '/etc/postgresql/15/main/pg_hba.conf', 90);

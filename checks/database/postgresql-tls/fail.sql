INSERT INTO postgresql_config (cluster, version, key, value, is_default, path, line) VALUES
  ('15/main', 15, 'ssl', 'off', 0, '/etc/postgresql/15/main/postgresql.conf', 50),
  ('15/main', 15, 'listen_addresses', '*', 0, '/etc/postgresql/15/main/postgresql.conf', 51);

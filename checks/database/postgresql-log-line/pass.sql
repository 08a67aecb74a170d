INSERT INTO postgresql_config (cluster, version, key, value, is_default, path, line) VALUES
  ('15/main', 15, 'log_line_prefix', '%m [%p] %q%u@%d ', 0, '/etc/postgresql/15/main/postgresql.conf', 50);

INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('rds', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('rdsx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

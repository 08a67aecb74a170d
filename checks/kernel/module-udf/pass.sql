INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('udf', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 1),
  ('udf', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2);

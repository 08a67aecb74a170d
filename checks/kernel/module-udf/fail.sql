INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('udf', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('udfx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

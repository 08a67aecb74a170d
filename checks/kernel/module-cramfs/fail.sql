INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('cramfs', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('cramfsx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('hfs', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('hfsx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

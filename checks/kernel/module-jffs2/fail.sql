INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('jffs2', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('jffs2x', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

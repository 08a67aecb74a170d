INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('jffs2', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 1),
  ('jffs2', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2);

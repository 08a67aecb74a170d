INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('vfat', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('vfatx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

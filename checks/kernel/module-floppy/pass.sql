INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('floppy', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 1),
  ('floppy', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2);

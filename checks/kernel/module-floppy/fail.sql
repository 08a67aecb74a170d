INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('floppy', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('floppyx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

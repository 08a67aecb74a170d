INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('bluetooth', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('bluetoothx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('soundcore', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('soundcorex', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

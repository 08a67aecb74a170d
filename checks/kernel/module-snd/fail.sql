INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('snd', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('sndx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('dvb_core', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('dvb_corex', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

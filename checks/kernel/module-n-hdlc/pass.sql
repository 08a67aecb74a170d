INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('n_hdlc', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 1),
  ('n_hdlc', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2);

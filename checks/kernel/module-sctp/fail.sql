INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('sctp', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('sctpx', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

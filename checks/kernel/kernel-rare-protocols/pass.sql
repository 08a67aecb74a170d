INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('dccp', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 1),
  ('rds', 'install', '/bin/true', 1, '/etc/modprobe.d/security.conf', 2),
  ('sctp', 'blacklist', NULL, 1, '/etc/modprobe.d/security.conf', 3),
  ('tipc', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 4);

INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('iwlwifi', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('iwlwifix', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

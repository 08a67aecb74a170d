INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('mac80211', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('mac80211x', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

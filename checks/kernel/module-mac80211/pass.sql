INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('mac80211', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 1),
  ('mac80211', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2);

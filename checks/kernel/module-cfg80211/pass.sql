INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('cfg80211', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 1),
  ('cfg80211', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2);

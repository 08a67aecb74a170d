INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('usb_storage', 'blacklist', NULL, 1, '/etc/modprobe.d/unused.conf', 2),
  ('usb_storagex', 'install', '/bin/false', 1, '/etc/modprobe.d/unused.conf', 3);

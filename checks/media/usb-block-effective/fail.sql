INSERT INTO usb_policy (mechanism, effect, value, is_active, path, line) VALUES
  ('module', 'block', 'blacklist usb_storage', 1, '/etc/modprobe.d/usb-storage.conf', 1);
INSERT INTO kernel_modules (name, size_bytes, n_users, state, is_builtin) VALUES
  ('usb_storage', 81920, 1, 'Live', 0);

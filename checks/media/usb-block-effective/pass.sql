INSERT INTO usb_policy (mechanism, effect, value, is_active, path, line) VALUES
  ('module', 'block', 'blacklist usb_storage', 1, '/etc/modprobe.d/usb-storage.conf', 1);
INSERT INTO kernel_modules (name, size_bytes, n_users, state, is_builtin) VALUES
  ('usbcore', 348160, 3, 'Live', 0), ('usbhid', 65536, 0, 'Live', 0);

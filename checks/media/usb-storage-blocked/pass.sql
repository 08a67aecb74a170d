INSERT INTO usb_policy (mechanism, effect, value, is_active, path, line) VALUES
  ('module', 'block', 'install usb_storage /bin/false', 1, '/etc/modprobe.d/usb-storage.conf', 2),
  ('authorized_default', 'allow', '1', 1, '/sys/bus/usb/devices/usb1/authorized_default', NULL);

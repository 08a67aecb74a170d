-- uas alone leaves the older driver, USBGuard is not started, one port lets everything in.
INSERT INTO usb_policy (mechanism, effect, value, is_active, path, line) VALUES
  ('module', 'block', 'blacklist uas', 1, '/etc/modprobe.d/uas.conf', 1),
  ('usbguard', 'block', 'ImplicitPolicyTarget=block', 0, '/etc/usbguard/usbguard-daemon.conf', 8),
  ('authorized_default', 'block', '0', 1, '/sys/bus/usb/devices/usb1/authorized_default', NULL),
  ('authorized_default', 'allow', '1', 1, '/sys/bus/usb/devices/usb2/authorized_default', NULL);

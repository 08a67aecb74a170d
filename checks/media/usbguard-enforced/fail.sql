INSERT INTO usb_policy (mechanism, effect, value, is_active, path, line) VALUES
  ('usbguard', 'allow', 'ImplicitPolicyTarget=allow', 1, '/etc/usbguard/usbguard-daemon.conf', 8),
  ('usbguard', 'block', 'ImplicitPolicyTarget=block', 0, '/etc/usbguard/other.conf', 8);

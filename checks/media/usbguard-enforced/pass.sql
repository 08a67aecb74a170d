INSERT INTO usb_policy (mechanism, effect, value, is_active, path, line) VALUES
  ('usbguard', 'block', 'ImplicitPolicyTarget=block', 1, '/etc/usbguard/usbguard-daemon.conf', 8),
  ('usbguard', 'allow', 'allow id 046d:c31c', 1, '/etc/usbguard/rules.conf', 1);

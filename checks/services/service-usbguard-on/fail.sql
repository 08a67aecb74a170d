INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('usbguard', 'service', 'disabled', 0, 0),
  ('usbguard-other', 'service', 'enabled', 1, 1);

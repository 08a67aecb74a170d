INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('dhcpd', 'service', 'disabled', 0, 0),
  ('dhcpd-other', 'service', 'enabled', 1, 1);

INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('dhcpd6', 'service', 'disabled', 0, 0),
  ('dhcpd6-other', 'service', 'enabled', 1, 1);

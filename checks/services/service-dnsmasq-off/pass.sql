INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('dnsmasq', 'service', 'disabled', 0, 0),
  ('dnsmasq-other', 'service', 'enabled', 1, 1);

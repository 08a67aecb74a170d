INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('iptables', 'service', 'disabled', 0, 0),
  ('iptables-other', 'service', 'enabled', 1, 1);

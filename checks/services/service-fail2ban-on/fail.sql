INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('fail2ban', 'service', 'disabled', 0, 0),
  ('fail2ban-other', 'service', 'enabled', 1, 1);

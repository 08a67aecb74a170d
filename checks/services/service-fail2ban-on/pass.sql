INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('fail2ban', 'service', 'enabled', 1, 1);

INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('telnet', 'service', 'disabled', 0, 0),
  ('telnet-other', 'service', 'enabled', 1, 1);

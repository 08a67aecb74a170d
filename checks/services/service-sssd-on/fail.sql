INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('sssd', 'service', 'disabled', 0, 0),
  ('sssd-other', 'service', 'enabled', 1, 1);

INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('dovecot', 'service', 'disabled', 0, 0),
  ('dovecot-other', 'service', 'enabled', 1, 1);

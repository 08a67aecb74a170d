INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('cron', 'service', 'disabled', 0, 0),
  ('cron-other', 'service', 'enabled', 1, 1);

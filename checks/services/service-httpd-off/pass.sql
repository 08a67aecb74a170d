INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('httpd', 'service', 'disabled', 0, 0),
  ('httpd-other', 'service', 'enabled', 1, 1);

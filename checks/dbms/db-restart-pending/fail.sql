INSERT INTO db_settings (name, value, origin, needs_restart) VALUES
  ('max_connections', '100', 'default', 1);

INSERT INTO db_settings (name, value, origin) VALUES
  ('fsync', 'off', 'default');

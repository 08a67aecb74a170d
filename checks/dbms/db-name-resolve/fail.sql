INSERT INTO db_settings (name, value, origin) VALUES
  ('skip_name_resolve', 'OFF', 'default');

INSERT INTO db_settings (name, value, origin) VALUES
  ('data_checksums', 'off', 'default');

INSERT INTO db_settings (name, value, origin) VALUES
  ('local_infile', 'ON', 'default');

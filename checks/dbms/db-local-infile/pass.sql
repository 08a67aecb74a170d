INSERT INTO db_settings (name, value, origin) VALUES
  ('local_infile', 'OFF', 'default'),
  ('other', 'ON', 'default');

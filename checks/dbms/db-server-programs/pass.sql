INSERT INTO db_settings (name, value, origin) VALUES
  ('xp_cmdshell', '0', 'default'),
  ('database mail xps', '1', 'default');

INSERT INTO db_settings (name, value, origin) VALUES
  ('xp_cmdshell', '1', 'default');

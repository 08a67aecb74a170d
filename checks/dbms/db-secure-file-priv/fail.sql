INSERT INTO db_settings (name, value, origin) VALUES
  ('secure_file_priv', '', 'default');
INSERT INTO db_settings (name, value, origin) VALUES ('secure_file_priv', '/', 'file');

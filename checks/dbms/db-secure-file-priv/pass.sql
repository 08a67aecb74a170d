INSERT INTO db_settings (name, value, origin) VALUES
  ('secure_file_priv', '/var/lib/mysql-files/', 'default');

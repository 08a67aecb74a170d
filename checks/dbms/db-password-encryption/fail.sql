INSERT INTO db_settings (name, value, origin) VALUES
  ('password_encryption', 'md5', 'default');
INSERT INTO db_settings (name, value, origin) VALUES ('secure_auth', 'OFF', 'file');

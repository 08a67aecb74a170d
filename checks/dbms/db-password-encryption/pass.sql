INSERT INTO db_settings (name, value, origin) VALUES
  ('password_encryption', 'scram-sha-256', 'default'),
  ('old_passwords', 'OFF', 'default');

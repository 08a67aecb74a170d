INSERT INTO db_settings (name, value, origin) VALUES
  ('fsync', 'off', 'default');
INSERT INTO db_settings (name, value, origin) VALUES ('synchronous_commit', 'off', 'file'), ('zero_damaged_pages', 'on', 'file'), ('innodb_force_recovery', '3', 'file');

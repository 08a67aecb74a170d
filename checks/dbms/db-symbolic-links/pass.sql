INSERT INTO db_settings (name, value, origin) VALUES
  ('have_symlink', 'DISABLED', 'default');

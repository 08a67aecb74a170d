INSERT INTO packages (name, version, status) VALUES
  ('sendmail', '1.0', 'config-files'),
  ('sendmail-doc', '1.0', 'installed');

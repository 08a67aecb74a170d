INSERT INTO packages (name, version, status) VALUES
  ('cron', '1.0', 'config-files'),
  ('cron-doc', '1.0', 'installed');

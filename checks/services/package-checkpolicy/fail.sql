INSERT INTO packages (name, version, status) VALUES
  ('checkpolicy', '1.0', 'config-files'),
  ('checkpolicy-doc', '1.0', 'installed');

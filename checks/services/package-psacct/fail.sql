INSERT INTO packages (name, version, status) VALUES
  ('acct', '1.0', 'config-files'),
  ('acct-doc', '1.0', 'installed');

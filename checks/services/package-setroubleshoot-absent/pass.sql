INSERT INTO packages (name, version, status) VALUES
  ('setroubleshoot', '1.0', 'config-files'),
  ('setroubleshoot-doc', '1.0', 'installed');

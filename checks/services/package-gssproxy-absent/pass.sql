INSERT INTO packages (name, version, status) VALUES
  ('gssproxy', '1.0', 'config-files'),
  ('gssproxy-doc', '1.0', 'installed');

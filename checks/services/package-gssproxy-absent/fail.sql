INSERT INTO packages (name, version, status, path) VALUES
  ('gssproxy', '1.0', 'installed', '/var/lib/dpkg/status');

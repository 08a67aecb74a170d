INSERT INTO packages (name, version, status, path) VALUES
  ('setroubleshoot-plugins', '1.0', 'installed', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, status, path) VALUES
  ('atftp', '1.0', 'installed', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, status, path) VALUES
  ('rsh-redone-server', '1.0', 'installed', '/var/lib/dpkg/status');

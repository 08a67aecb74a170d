INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('ypserv', '4.2-1', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status');

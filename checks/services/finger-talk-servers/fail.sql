INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('fingerd', '0.17-17', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('rwhod', '0.17-14', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status');

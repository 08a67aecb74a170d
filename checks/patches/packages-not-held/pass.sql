INSERT INTO packages (name, version, architecture, manager, status, is_held, path) VALUES
  ('bash', '5.2.15-2+b8', 'amd64', 'dpkg', 'installed', 0, '/var/lib/dpkg/status'),
  ('mysql-server', '8.0.30-1', 'amd64', 'dpkg', 'config-files', 1, '/var/lib/dpkg/status');

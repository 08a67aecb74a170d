INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('gcc-12', '12.2.0-14+deb12u1', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('g++', '4:12.2.0-3', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status');

-- The library is part of every Debian.
INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('libnsl2', '1.3.0-2', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('nis', '4.5', 'all', 'dpkg', 'config-files', '/var/lib/dpkg/status');

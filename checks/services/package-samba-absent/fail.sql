INSERT INTO packages (name, version, status, path) VALUES
  ('samba', '1.0', 'installed', '/var/lib/dpkg/status');

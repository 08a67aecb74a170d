INSERT INTO packages (name, version, status, path) VALUES
  ('nfs-utils', '1.0', 'installed', '/var/lib/dpkg/status');

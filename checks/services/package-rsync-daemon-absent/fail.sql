INSERT INTO packages (name, version, status, path) VALUES
  ('rsync-daemon', '1.0', 'installed', '/var/lib/dpkg/status');

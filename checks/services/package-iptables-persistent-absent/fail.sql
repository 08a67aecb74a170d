INSERT INTO packages (name, version, status, path) VALUES
  ('netfilter-persistent', '1.0', 'installed', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, status, path) VALUES
  ('rpcbind', '1.0', 'installed', '/var/lib/dpkg/status');

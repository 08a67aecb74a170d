INSERT INTO packages (name, version, status, path) VALUES
  ('nftables', '1.0', 'installed', '/var/lib/dpkg/status');

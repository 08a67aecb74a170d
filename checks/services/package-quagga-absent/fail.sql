INSERT INTO packages (name, version, status, path) VALUES
  ('quagga', '1.0', 'installed', '/var/lib/dpkg/status');

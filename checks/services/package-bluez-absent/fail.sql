INSERT INTO packages (name, version, status, path) VALUES
  ('bluez', '1.0', 'installed', '/var/lib/dpkg/status');

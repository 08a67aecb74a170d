INSERT INTO packages (name, version, status, path) VALUES
  ('abrt-addon-kerneloops', '1.0', 'installed', '/var/lib/dpkg/status');

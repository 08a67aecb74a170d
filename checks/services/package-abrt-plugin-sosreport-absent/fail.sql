INSERT INTO packages (name, version, status, path) VALUES
  ('abrt-plugin-sosreport', '1.0', 'installed', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, status, path) VALUES
  ('snmpd', '1.0', 'installed', '/var/lib/dpkg/status');

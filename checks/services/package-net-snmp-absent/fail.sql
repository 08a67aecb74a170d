INSERT INTO packages (name, version, status, path) VALUES
  ('snmp', '1.0', 'installed', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, status, path) VALUES
  ('ldap-utils', '1.0', 'installed', '/var/lib/dpkg/status');

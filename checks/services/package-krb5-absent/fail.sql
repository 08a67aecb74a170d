INSERT INTO packages (name, version, status, path) VALUES
  ('krb5-kdc', '1.0', 'installed', '/var/lib/dpkg/status');

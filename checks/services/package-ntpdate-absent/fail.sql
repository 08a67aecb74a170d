INSERT INTO packages (name, version, status, path) VALUES
  ('ntpsec-ntpdate', '1.0', 'installed', '/var/lib/dpkg/status');

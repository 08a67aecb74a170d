INSERT INTO packages (name, version, status, path) VALUES
  ('sendmail-bin', '1.0', 'installed', '/var/lib/dpkg/status');

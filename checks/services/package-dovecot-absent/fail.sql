INSERT INTO packages (name, version, status, path) VALUES
  ('cyrus-imapd', '1.0', 'installed', '/var/lib/dpkg/status');

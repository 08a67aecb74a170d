INSERT INTO packages (name, version, status, path) VALUES
  ('inetutils-talkd', '1.0', 'installed', '/var/lib/dpkg/status');

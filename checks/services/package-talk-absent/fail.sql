INSERT INTO packages (name, version, status, path) VALUES
  ('inetutils-talk', '1.0', 'installed', '/var/lib/dpkg/status');

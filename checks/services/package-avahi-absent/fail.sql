INSERT INTO packages (name, version, status, path) VALUES
  ('avahi-autoipd', '1.0', 'installed', '/var/lib/dpkg/status');

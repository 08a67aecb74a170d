INSERT INTO packages (name, version, status, path) VALUES
  ('systemd-timesyncd', '1.0', 'installed', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, status, path) VALUES
  ('xorg-x11-server-Xorg', '1.0', 'installed', '/var/lib/dpkg/status');

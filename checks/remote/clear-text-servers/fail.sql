INSERT INTO packages (name, version, architecture, manager, status, is_held, is_essential,
                      path) VALUES
  ('vsftpd', '1.0-1', 'amd64', 'dpkg', 'installed', 0, 0, '/var/lib/dpkg/status'),
  ('x11vnc', '1.0-1', 'amd64', 'dpkg', 'installed', 0, 0, '/var/lib/dpkg/status');

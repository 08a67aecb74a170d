INSERT INTO packages (name, version, architecture, manager, status, is_held, is_essential,
                      path) VALUES
  ('ftp', '1.0-1', 'amd64', 'dpkg', 'installed', 0, 0, '/var/lib/dpkg/status'),
  ('vsftpd', '1.0-1', 'amd64', 'dpkg', 'config-files', 0, 0, '/var/lib/dpkg/status'),
  ('tigervnc-viewer', '1.0-1', 'amd64', 'dpkg', 'installed', 0, 0, '/var/lib/dpkg/status');

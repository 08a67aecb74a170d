INSERT INTO packages (name, version, architecture, manager, status, is_held, is_essential,
                      path) VALUES
  ('telnet', '1.0-1', 'amd64', 'dpkg', 'installed', 0, 0, '/var/lib/dpkg/status'),
  ('telnetd', '1.0-1', 'amd64', 'dpkg', 'config-files', 0, 0, '/var/lib/dpkg/status'),
  ('openssh-server', '1.0-1', 'amd64', 'dpkg', 'installed', 0, 0, '/var/lib/dpkg/status');

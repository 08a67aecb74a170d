-- The client is no server, and what was removed is not installed.
INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('telnet', '0.17+2.4-2+deb12u1', 'all', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('telnetd', '0.17+2.4-2', 'all', 'dpkg', 'config-files', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('inetutils-telnetd', '2:2.4-2+deb12u1', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('rsh-server', '0.17-24', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('bash', '5.2.15-2+b8', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('mariadb-server', '1:10.11.14-0+deb12u2', 'amd64', 'dpkg', 'half-configured', '/var/lib/dpkg/status'),
  ('linux-image-6.1.0-41-amd64', '6.1.158-1', 'amd64', 'dpkg', 'unpacked', '/var/lib/dpkg/status');

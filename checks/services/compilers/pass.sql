-- The base of the compiler's libraries is part of every Debian.
INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('gcc-12-base', '12.2.0-14+deb12u1', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('libgcc-s1', '12.2.0-14+deb12u1', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status');

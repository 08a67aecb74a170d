INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('bash', '5.2.15-2+b8', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('exim4-base', '4.96-15+deb12u7', 'amd64', 'dpkg', 'config-files', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, architecture, manager, section, status, path) VALUES
  ('bash', '5.2.15-2+b8', 'amd64', 'dpkg', 'shells', 'installed', '/var/lib/dpkg/status'),
  ('transmission-common', '3.00-2.1', 'all', 'dpkg', 'net', 'config-files', '/var/lib/dpkg/status');

-- tcpdump and netcat belong to an administrator's everyday tools.
INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('tcpdump', '4.99.3-1', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('netcat-traditional', '1.10-47', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status'),
  ('nmap', '7.93+dfsg1-1', 'amd64', 'dpkg', 'config-files', '/var/lib/dpkg/status');

INSERT INTO packages (name, version, architecture, manager, section, status, path) VALUES
  ('gnome-mines', '1:40.1-1', 'amd64', 'dpkg', 'games', 'installed', '/var/lib/dpkg/status'),
  ('qbittorrent-nox', '4.5.2-3', 'amd64', 'dpkg', 'net', 'installed', '/var/lib/dpkg/status');

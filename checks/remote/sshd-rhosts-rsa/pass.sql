INSERT INTO packages (name, version, manager, status) VALUES
  ('openssh-server', '1:9.2p1-2', 'dpkg', 'installed'),
  ('openssh-server', '8.8p1-21.oe2203', 'rpm', 'installed');

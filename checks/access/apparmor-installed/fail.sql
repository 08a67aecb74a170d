INSERT INTO packages (manager, name, version, status) VALUES
  ('dpkg', 'apparmor', '3.0.8-3', 'config-files'), ('dpkg', 'libapparmor1', '3.0.8-3', 'installed');

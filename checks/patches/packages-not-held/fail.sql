INSERT INTO packages (name, version, architecture, manager, status, is_held, path) VALUES
  ('openjdk-17-jre-headless', '17.0.4+8-1', 'amd64', 'dpkg', 'installed', 1, '/var/lib/dpkg/status');

INSERT INTO os (id, name, version_id, kernel) VALUES
  ('debian', 'Debian GNU/Linux', '12', '6.1.0-41-amd64');
INSERT INTO packages (name, version, architecture, manager, status) VALUES
  ('linux-image-amd64', '6.1.158-1', 'amd64', 'dpkg', 'installed'),
  ('linux-image-6.1.0-9-amd64', '6.1.27-1', 'amd64', 'dpkg', 'installed'),
  ('linux-image-6.1.0-41-amd64', '6.1.158-1', 'amd64', 'dpkg', 'installed'),
  ('linux-image-6.1.0-41-rt-amd64', '6.1.158-1', 'amd64', 'dpkg', 'installed'),
  ('linux-image-6.1.0-42-amd64', '6.1.160-1', 'amd64', 'dpkg', 'config-files');

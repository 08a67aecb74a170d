INSERT INTO files (path, type) VALUES ('/etc/systemd/journal-upload.conf', 'file');
INSERT INTO systemd_config (file, section, key, value, is_effective, path, line) VALUES
  ('journal-upload.conf', 'Upload', 'URL', 'https://log.example.org', 1, '/etc/x.conf', 9);

INSERT INTO files (path, type) VALUES ('/etc/systemd/journal-upload.conf', 'file');
INSERT INTO systemd_config (file, section, key, value, is_effective, path, line) VALUES
  ('journal-upload.conf', 'Upload', 'URL', 'https://log.example.org', 0, '/etc/x.conf', 9),
  ('journal-upload.conf', 'Upload', 'URL', '', 1, '/etc/systemd/journal-upload.conf.d/x.conf', 2);

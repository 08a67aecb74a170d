INSERT INTO files (path, type) VALUES ('/etc/systemd/journal-upload.conf', 'file');
INSERT INTO systemd_config (file, section, key, value, is_effective, path, line) VALUES
  ('journal-upload.conf', 'Upload', 'ServerKeyFile', '/etc/ssl/private/u.pem', 1, '/etc/x.conf', 9),
  ('journal-upload.conf', 'Upload', 'ServerCertificateFile', '/etc/ssl/certs/u.pem', 1, '/etc/x.conf', 10),
  ('journal-upload.conf', 'Upload', 'TrustedCertificateFile', '-', 1, '/etc/x.conf', 11);

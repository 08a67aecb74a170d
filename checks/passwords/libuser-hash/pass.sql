INSERT INTO files (path, type) VALUES ('/etc/libuser.conf', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('libuser', 'defaults', 'crypt_style', 'SHA512', '/etc/libuser.conf', 3);

INSERT INTO files (path, type) VALUES ('/etc/libuser.conf', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('libuser', 'import', 'crypt_style', 'sha512', '/etc/libuser.conf', 3),
  ('libuser', 'defaults', 'crypt_style', 'md5', '/etc/libuser.conf', 4);

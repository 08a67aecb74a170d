INSERT INTO crypttab (name, device, key_file, has_new_key) VALUES
  ('data', '/dev/sdb1', '/root/data.key', 0), ('swap', '/dev/sda3', '/dev/urandom', 1), ('root', 'UUID=1', NULL, 0);
INSERT INTO files (path, type, mode, uid) VALUES ('/root/data.key', 'file', '0400', 0), ('/dev/urandom', 'character', '0666', 0);

INSERT INTO crypttab (name, device, key_file, has_new_key) VALUES ('data', '/dev/sdb1', '/etc/data.key', 0);
INSERT INTO files (path, type, mode, uid) VALUES ('/etc/data.key', 'file', '0640', 0);

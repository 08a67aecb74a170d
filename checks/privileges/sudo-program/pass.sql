INSERT INTO files (path, type, mode, uid, gid) VALUES ('/usr/bin/sudo', 'file', '4110', 0, 27);

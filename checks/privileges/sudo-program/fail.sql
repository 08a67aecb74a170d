INSERT INTO files (path, type, mode, uid, gid) VALUES ('/usr/bin/sudo', 'file', '4755', 0, 0);

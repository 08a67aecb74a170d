INSERT INTO unowned_files (path, type, uid, gid, has_user, has_group) VALUES ('/home/li/a', 'file', 1000, 5000, 1, 0);

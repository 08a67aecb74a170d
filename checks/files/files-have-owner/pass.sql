INSERT INTO unowned_files (path, uid, gid, has_user, has_group) VALUES ('/home/li/a', 1000, 5000, 1, 0), ('/proc/1/x', 5000, 0, 0, 1);

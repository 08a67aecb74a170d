INSERT INTO unowned_files (path, type, uid, gid, has_user, has_group) VALUES ('/home/wang/a', 'file', 1001, 100, 0, 1);

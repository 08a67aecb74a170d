INSERT INTO unowned_files (path, uid, gid, has_user, has_group) VALUES ('/home/wang/a', 1001, 100, 0, 1), ('/sys/x', 0, 5000, 1, 0);

INSERT INTO files (path, type, gid, group_name) VALUES ('/etc/issue', 'file', 5, 'tty');

INSERT INTO files (path, type, gid, group_name) VALUES ('/etc/issue', 'file', 0, 'root'), ('/etc/issue.x', 'file', 5, 'tty');

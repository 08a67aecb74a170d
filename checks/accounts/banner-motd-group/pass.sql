INSERT INTO files (path, type, gid, group_name) VALUES ('/etc/motd', 'file', 0, 'root'), ('/etc/motd.x', 'file', 5, 'tty');

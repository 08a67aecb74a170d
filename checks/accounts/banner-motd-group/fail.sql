INSERT INTO files (path, type, gid, group_name) VALUES ('/etc/motd', 'file', 5, 'tty');

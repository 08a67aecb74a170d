INSERT INTO files (path, type, mode, gid, group_name) VALUES ('/etc/issue.net', 'file', '0644', 1000, 'li');

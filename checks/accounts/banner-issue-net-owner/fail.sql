INSERT INTO files (path, type, mode, uid, user) VALUES ('/etc/issue.net', 'file', '0644', 1000, 'li');

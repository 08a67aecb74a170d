INSERT INTO files (path, type, mode, uid, user) VALUES ('/etc/issue', 'file', '0644', 1000, 'li');

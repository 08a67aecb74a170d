INSERT INTO files (path, type, mode, uid, user) VALUES ('/etc/issue', 'file', '0646', 0, 'root'),
  ('/etc/issue.x', 'file', '0644', 1000, 'li');

INSERT INTO files (path, type, mode, uid, user) VALUES ('/etc/motd', 'file', '0646', 0, 'root'),
  ('/etc/motd.x', 'file', '0644', 1000, 'li');

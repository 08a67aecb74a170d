INSERT INTO users (name, uid, gid) VALUES ('root', 0, 0), ('li', 1000, 1000);
INSERT INTO files (path, type, mode, uid, user) VALUES
  ('/etc/nginx/sites-enabled/his', 'file', '0644', 1000, 'li'),
  ('/etc/oracle', 'directory', '0755', 501, '501');

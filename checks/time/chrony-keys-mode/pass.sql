INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/chrony.keys', 'file', '0640', 0, 0, 'root', 'root'),
  ('/etc/chrony.keys.old', 'file', '0777', 0, 0, 'root', 'root');

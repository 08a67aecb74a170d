INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/crontab', 'file', '0600', 1000, 0, 'zhang', 'root'),
  ('/etc/crontab.old', 'file', '0600', 0, 1000, 'root', 'zhang');

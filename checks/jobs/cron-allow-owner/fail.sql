INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/cron.allow', 'file', '0640', 1000, 0, 'zhang', 'root');

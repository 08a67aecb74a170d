INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/gshadow', 'file', '0640', 0, 1000, 'root', 'staff'),
  ('/etc/gshadow.old', 'file', '0640', 1000, 0, 'zhang', 'root');

INSERT INTO groups (name, gid) VALUES ('root', 0), ('shadow', 42);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/gshadow', 'file', '0640', 0, 42, 'root', 'shadow'),
  ('/etc/gshadow.old', 'file', '0640', 0, 100, 'root', 'users');

INSERT INTO groups (name, gid) VALUES ('root', 0), ('shadow', 42);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/shadow', 'file', '0640', 0, 0, 'root', 'root');

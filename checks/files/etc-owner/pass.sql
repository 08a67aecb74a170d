INSERT INTO users (name, uid, gid) VALUES ('root', 0, 0), ('postgres', 113, 120), ('li', 1000,
    1000);
INSERT INTO files (path, type, mode, uid, user) VALUES
  ('/etc/hosts', 'file', '0644', 0, 'root'),
  ('/etc/postgresql/15/main/pg_hba.conf', 'file', '0640', 113, 'postgres'),
  ('/home/li/notes', 'file', '0640', 1000, 'li');

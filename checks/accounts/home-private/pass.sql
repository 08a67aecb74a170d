INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('postgres', 101, 104, '/var/lib/postgresql', '/bin/bash', 1, '/etc/passwd', 2),
  ('zhang', 1000, 1000, '/home/zhang', '/bin/bash', 1, '/etc/passwd', 3);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/root', 'directory', '0700', 0, 0, 'root', 'root'),
  ('/var/lib/postgresql', 'directory', '0755', 101, 104, 'postgres', 'postgres'),
  ('/home/zhang', 'directory', '0750', 1000, 1000, 'zhang', 'zhang');

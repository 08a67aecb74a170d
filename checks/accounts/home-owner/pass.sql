INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('man', 6, 12, '/var/cache/man', '/bin/sh', 1, '/etc/passwd', 1),
  ('zhang', 1000, 1000, '/home/zhang', '/bin/bash', 1, '/etc/passwd', 2),
  ('sftp', 1001, 1001, '/srv/sftp', '/bin/bash', 1, '/etc/passwd', 3),
  ('closed', 1002, 1002, '/home/zhang', '/usr/sbin/nologin', 0, '/etc/passwd', 4);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/var/cache/man', 'directory', '0755', 12, 12, 'other', 'man'),
  ('/home/zhang', 'directory', '0700', 1000, 1000, 'zhang', 'zhang'),
  ('/srv/sftp', 'directory', '0755', 0, 0, 'root', 'root');

INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('mail', 8, 8, '/var/mail', '/usr/sbin/nologin', 0, '/etc/passwd', 2),
  ('zhang', 1000, 1000, '/home/zhang', '/bin/bash', 1, '/etc/passwd', 3);
INSERT INTO group_members (group_name, gid, user_name, is_primary, path, line) VALUES
  ('root', 0, 'root', 1, '/etc/passwd', 1),
  ('mail', 8, 'mail', 1, '/etc/passwd', 2),
  ('mail', 8, 'zhang', 0, '/etc/group', 9),
  ('zhang', 1000, 'zhang', 1, '/etc/passwd', 3);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/root', 'directory', '0700', 0, 0, 'root', 'root', 0, 0),
  ('/var/mail', 'directory', '2775', 0, 8, 'root', 'mail', 1, 0),
  ('/home/zhang', 'directory', '0775', 1000, 1000, 'zhang', 'zhang', 1, 0);

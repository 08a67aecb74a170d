INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitrootlogin', 'no', '', 0, '/etc/ssh/sshd_config', 20);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/etc/ssh', 'directory', '0755', 0, 0, 'root', 'root', 0, 0),
  ('/etc/ssh/sshd_config', 'file', '0664', 0, 0, 'root', 'root', 1, 0),
  ('/etc/ssh/ssh_config', 'file', '0666', 0, 0, 'root', 'root', 1, 1);

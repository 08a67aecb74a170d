INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitrootlogin', 'no', '', 0, '/etc/ssh/sshd_config', 20);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/etc/ssh', 'directory', '0775', 0, 27, 'root', 'sudo', 1, 0),
  ('/etc/ssh/sshd_config', 'file', '0644', 1000, 1000, 'zhang', 'zhang', 0, 0);

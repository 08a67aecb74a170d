INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', '%sudo', 'ALL', 'ALL:ALL', 'ALL', 0, '/etc/sudoers', 50),
  ('rule', 'zhang', 'ALL', 'root', '/usr/bin/apt', 0, '/etc/sudoers.d/zhang', 1);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/etc/sudoers', 'file', '0440', 0, 0, 'root', 'root', 0, 0),
  ('/etc/sudoers.d', 'directory', '0755', 0, 0, 'root', 'root', 0, 0),
  ('/etc/sudoers.d/zhang', 'file', '0660', 0, 0, 'root', 'root', 1, 0);

INSERT INTO users (name, uid, gid, can_login) VALUES
  ('root', 0, 0, 1), ('zhang', 1000, 1000, 1), ('li', 1001, 1001, 1), ('wang', 1002, 1002, 1),
  ('zhao', 1003, 1003, 1);
INSERT INTO group_members (group_name, gid, user_name, is_primary) VALUES
  ('root', 0, 'root', 1), ('sudo', 27, 'zhang', 0), ('sudo', 27, 'li', 0), ('his', 1500, 'zhao', 0);
INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', 'root', 'ALL', 'ALL:ALL', 'ALL', 0, '/etc/sudoers', 47),
  ('rule', '%sudo', 'ALL', 'ALL:ALL', 'ALL', 0, '/etc/sudoers', 50),
  ('rule', 'zhang', 'ALL', 'ALL', 'ALL', 0, '/etc/sudoers.d/a', 1),
  ('rule', 'wang', 'ALL', 'root', 'ALL', 0, '/etc/sudoers.d/a', 2),
  ('rule', '%his', 'ALL', 'root', '/usr/bin/systemctl restart his', 0, '/etc/sudoers.d/a', 3);

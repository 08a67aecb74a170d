INSERT INTO users (name, uid, gid, can_login) VALUES
  ('root', 0, 0, 1), ('toor', 0, 0, 1), ('zhang', 1000, 1000, 1), ('li', 1001, 1001, 1),
  ('wang', 1002, 27, 1);
INSERT INTO group_members (group_name, gid, user_name, is_primary) VALUES
  ('root', 0, 'root', 1), ('sudo', 27, 'zhang', 0), ('sudo', 27, 'wang', 1);
INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', '%sudo', 'ALL', 'ALL:ALL', 'ALL', 0, '/etc/sudoers', 50),
  ('rule', '#1001', 'ALL', 'ALL', 'ALL', 0, '/etc/sudoers.d/a', 1);

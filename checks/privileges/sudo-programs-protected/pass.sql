INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', '%sudo', 'ALL', 'ALL:ALL', 'ALL', 0, '/etc/sudoers', 50),
  ('rule', 'backup', 'ALL', 'root', '/usr/bin/restic backup', 1, '/etc/sudoers.d/backup', 1),
  ('rule', 'backup', 'ALL', 'root', '/usr/bin/gone', 1, '/etc/sudoers.d/backup', 2),
  ('rule', 'dba', 'ALL', 'postgres', '/home/dba/check', 1, '/etc/sudoers.d/dba', 1);
INSERT INTO files (path, type, mode, uid, gid, user, is_group_writable, is_world_writable) VALUES
  ('/usr/bin/restic', 'file', '0775', 0, 0, 'root', 1, 0);

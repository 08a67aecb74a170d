INSERT INTO sudo_rules (kind, who, host, run_as, tags, command, is_nopasswd, path, line) VALUES
  ('rule', 'root', 'ALL', 'ALL:ALL', 'NOPASSWD', 'ALL', 1, '/etc/sudoers', 47),
  ('rule', '%sudo', 'ALL', 'ALL:ALL', NULL, 'ALL', 0, '/etc/sudoers', 50),
  ('rule', 'backup', 'ALL', 'root', 'NOPASSWD', '/usr/bin/restic', 1, '/etc/sudoers.d/backup', 1),
  ('rule', 'dba', 'ALL', 'postgres', 'NOPASSWD', 'ALL', 1, '/etc/sudoers.d/dba', 1);

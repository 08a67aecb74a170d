INSERT INTO sudo_rules (kind, who, host, run_as, tags, command, is_nopasswd, path, line) VALUES
  ('rule', 'root', 'ALL', 'root', 'NOPASSWD', '/usr/bin/apt', 1, '/etc/sudoers', 47),
  ('rule', '%sudo', 'ALL', 'ALL:ALL', NULL, 'ALL', 0, '/etc/sudoers', 50),
  ('rule', 'zhang', 'ALL', 'root', 'NOPASSWD', '!/usr/bin/su', 1, '/etc/sudoers.d/zhang', 1),
  ('rule', 'backup', 'ALL', 'root', 'PASSWD', '/usr/bin/restic', 0, '/etc/sudoers.d/backup', 1);

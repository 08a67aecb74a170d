INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', 'root', 'ALL', 'ALL:ALL', 'ALL', 0, '/etc/sudoers', 47),
  ('rule', '%sudo', 'ALL', 'ALL:ALL', 'ALL', 0, '/etc/sudoers', 50),
  ('rule', 'dba', 'ALL', 'postgres', 'ALL', 0, '/etc/sudoers.d/dba', 1),
  ('rule', 'zhang', 'ALL', 'root', '/usr/bin/apt', 0, '/etc/sudoers.d/zhang', 1);

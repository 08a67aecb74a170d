INSERT INTO sudo_rules (kind, who, host, run_as, command, option, is_nopasswd, path, line) VALUES
  ('rule', 'root', 'ALL', 'ALL:ALL', 'ALL', NULL, 0, '/etc/sudoers', 9),
  ('rule', 'li', 'ALL', 'postgres,root', '/usr/bin/psql -l', NULL, 0, '/etc/sudoers', 9);

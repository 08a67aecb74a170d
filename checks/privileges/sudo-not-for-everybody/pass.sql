INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, option, path, line) VALUES
  ('default', 'ALL', NULL, NULL, NULL, 0, 'targetpw', '/etc/sudoers', 9),
  ('rule', 'ALL', 'ALL', 'ALL', 'ALL', 0, NULL, '/etc/sudoers', 12),
  ('rule', 'ALL', 'ALL', 'root', '/usr/bin/lpstat', 1, NULL, '/etc/sudoers', 13),
  ('rule', '%sudo', 'ALL', 'ALL:ALL', 'ALL', 0, NULL, '/etc/sudoers', 50);

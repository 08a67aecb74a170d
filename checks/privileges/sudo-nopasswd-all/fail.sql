INSERT INTO sudo_rules (kind, who, host, run_as, tags, command, is_nopasswd, path, line) VALUES
  ('rule', 'root', 'ALL', 'ALL:ALL', NULL, 'ALL', 0, '/etc/sudoers', 47),
  ('rule', 'debian', 'ALL', 'ALL', 'NOPASSWD', 'ALL', 1, '/etc/sudoers.d/90-cloud-init-users', 1),
  ('rule', '%wheel', 'ALL', 'root', 'NOPASSWD', 'ALL', 1, '/etc/sudoers', 110);

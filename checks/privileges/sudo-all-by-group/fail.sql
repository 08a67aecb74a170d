INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', 'zhang', 'ALL', 'ALL', 'ALL', 0, '/etc/sudoers.d/zhang', 1),
  ('rule', '%his', 'ALL', 'root', 'ALL', 0, '/etc/sudoers.d/his', 1);

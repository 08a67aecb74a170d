INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', 'ALL', 'ALL', 'ALL', 'ALL', 0, '/etc/sudoers', 12),
  ('rule', '%users', 'ALL', 'root', 'ALL', 0, '/etc/sudoers', 13);

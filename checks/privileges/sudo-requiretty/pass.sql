INSERT INTO sudo_rules (kind, who, host, run_as, command, option, is_nopasswd, path, line) VALUES
  ('default', 'ALL', NULL, NULL, NULL, 'requiretty', 0, '/etc/sudoers', 3),
  ('rule', 'root', 'ALL', 'root', 'ALL', NULL, 0, '/etc/sudoers', 9);

INSERT INTO sudo_rules (kind, who, host, run_as, command, option, is_nopasswd, path, line) VALUES
  ('default', 'ALL', NULL, NULL, NULL, '!targetpw', 0, '/etc/sudoers', 3),
  ('default', 'ALL', NULL, NULL, NULL, '!rootpw', 0, '/etc/sudoers', 4),
  ('default', 'ALL', NULL, NULL, NULL, 'runaspw', 0, '/etc/sudoers', 5);

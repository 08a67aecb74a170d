INSERT INTO sudo_rules (kind, who, host, run_as, command, option, is_nopasswd, path, line) VALUES
  ('rule', 'li', 'ALL', 'root', '/usr/bin/systemctl restart nginx', NULL, 0, '/etc/sudoers', 9),
  ('rule', 'wang', 'ALL', 'root', '/usr/bin/id ""', NULL, 0, '/etc/sudoers', 9),
  ('default', 'ALL', NULL, NULL, NULL, 'use_pty', 0, '/etc/sudoers', 3);

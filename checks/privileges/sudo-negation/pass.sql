INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', '!li', 'ALL', 'root', '/usr/bin/apt', 0, '/etc/sudoers', 47);

INSERT INTO sudo_rules (kind, who, host, run_as, command, option, is_nopasswd, path, line) VALUES
  ('default', 'ALL', NULL, NULL, NULL, 'logfile=/var/log/other.log', 0, '/etc/sudoers', 3);

INSERT INTO sudo_rules (kind, who, option, path, line) VALUES
  ('default', 'ALL', '!syslog', '/etc/sudoers', 10),
  ('default', 'zhang', '!log_allowed', '/etc/sudoers', 11);

INSERT INTO sudo_rules (kind, who, option, path, line) VALUES
  ('default', 'ALL', 'timestamp_timeout=15', '/etc/sudoers', 9),
  ('default', 'ALL', 'passwd_timeout=60', '/etc/sudoers', 9),
  ('default', 'zhang', 'timestamp_timeout=0', '/etc/sudoers', 10);

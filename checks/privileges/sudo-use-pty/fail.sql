INSERT INTO sudo_rules (kind, who, option, path, line) VALUES
  ('default', 'ALL', 'env_reset', '/etc/sudoers', 9),
  ('default', 'zhang', 'use_pty', '/etc/sudoers', 15);

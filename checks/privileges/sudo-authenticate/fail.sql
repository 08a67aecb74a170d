INSERT INTO sudo_rules (kind, who, option, path, line) VALUES
  ('default', 'zhang', '!authenticate', '/etc/sudoers.d/zhang', 1);

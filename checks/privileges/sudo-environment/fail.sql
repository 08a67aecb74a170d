INSERT INTO sudo_rules (kind, who, option, path, line) VALUES
  ('default', 'ALL', '!env_reset', '/etc/sudoers', 9),
  ('default', 'zhang', 'env_keep+=LANG LD_PRELOAD', '/etc/sudoers', 10),
  ('default', 'ALL', 'env_keep+=PYTHONPATH', '/etc/sudoers', 11);

INSERT INTO sudo_rules (kind, who, option, path, line) VALUES
  ('default', 'ALL', 'env_reset', '/etc/sudoers', 9),
  ('default', 'ALL', 'env_keep+=LANG LC_ALL XAUTHORITY', '/etc/sudoers', 10),
  ('default', 'ALL', 'secure_path=/usr/sbin:/usr/bin:/sbin:/bin', '/etc/sudoers', 11);

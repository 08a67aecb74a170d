INSERT INTO sudo_rules (kind, who, option, path, line) VALUES
  ('default', 'ALL', 'env_reset', '/etc/sudoers', 9),
  ('default', 'ALL', '!syslog', '/etc/sudoers', 10),
  ('default', 'ALL', 'logfile=/var/log/sudo.log', '/etc/sudoers', 11);

INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', 'zhang', 'ALL', 'root', '/bin/cat /var/log/*', 0, '/etc/sudoers.d/zhang', 1),
  ('rule', 'backup', 'ALL', 'root', '/usr/bin/rsync --server *', 1, '/etc/sudoers.d/backup', 1);

INSERT INTO sudo_rules (kind, who, host, run_as, tags, command, is_nopasswd, path, line) VALUES
  ('rule', 'root', 'ALL', 'ALL:ALL', NULL, '/bin/bash', 0, '/etc/sudoers', 47),
  ('rule', 'zhang', 'ALL', 'root', 'NOEXEC', '/usr/bin/less /var/log/syslog', 0, '/etc/sudoers', 1),
  ('rule', 'zhang', 'ALL', 'root', NULL, 'sudoedit /etc/hosts', 0, '/etc/sudoers.d/z', 2),
  ('rule', 'zhang', 'ALL', 'root', NULL, '/bin/bash /usr/local/sbin/backup.sh', 0, '/etc/sudoers',
   3),
  ('rule', 'zhang', 'ALL', 'root', NULL, '/usr/bin/lessecho', 0, '/etc/sudoers.d/z', 4),
  ('rule', 'zhang', 'ALL', 'postgres', NULL, '/usr/bin/vi', 0, '/etc/sudoers.d/z', 5);

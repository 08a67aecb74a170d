INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', 'root', 'ALL', 'ALL:ALL', 'ALL', 0, '/etc/sudoers', 47),
  ('rule', 'zhang', 'ALL', 'root', '/bin/cat ^/var/log/[a-z]+$', 0, '/etc/sudoers.d/zhang', 1),
  ('rule', 'zhang', 'ALL', 'root', '!/bin/su *', 0, '/etc/sudoers.d/zhang', 2),
  ('rule', 'zhang', 'ALL', 'root', '/bin/echo \*', 0, '/etc/sudoers.d/zhang', 3);

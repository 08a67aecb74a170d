INSERT INTO sudo_rules (kind, who, host, run_as, tags, command, is_nopasswd, path, line) VALUES
  ('rule', 'zhang', 'ALL', 'root', NULL, '/usr/bin/vi /etc/nginx/nginx.conf', 0,
   '/etc/sudoers.d/z', 1),
  ('rule', 'li', 'ALL', 'ALL', NULL, '/usr/bin/python3.11', 0, '/etc/sudoers.d/l', 1),
  ('rule', 'wang', 'ALL', 'root', NULL, '/usr/bin/find /srv *', 0, '/etc/sudoers.d/w', 1);

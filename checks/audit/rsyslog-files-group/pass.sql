INSERT INTO log_files (file, mode, uid, user, gid, group_name, path, line) VALUES
  ('/var/log/syslog', '0640', 0, 'root', 4, 'adm', '/etc/rsyslog.conf', 9),
  ('/var/log/a', '0640', 0, 'root', 4, '4', '/etc/rsyslog.conf', 9);

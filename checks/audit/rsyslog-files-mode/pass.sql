INSERT INTO log_files (file, mode, uid, user, gid, group_name, path, line) VALUES
  ('/var/log/syslog', '0640', 0, 'root', 4, 'adm', '/etc/rsyslog.conf', 9),
  ('/var/log/his.log', '0600', 0, 'root', 0, 'root', '/etc/rsyslog.conf', 9);

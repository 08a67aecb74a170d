INSERT INTO log_files (file, mode, uid, user, gid, group_name, path, line) VALUES
  ('/var/log/syslog', '0640', 1000, 'li', 4, 'adm', '/etc/rsyslog.conf', 9);

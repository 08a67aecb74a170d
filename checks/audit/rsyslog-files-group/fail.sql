INSERT INTO log_files (file, mode, uid, user, gid, group_name, path, line) VALUES
  ('/var/log/syslog', '0640', 0, 'root', 100, 'users', '/etc/rsyslog.conf', 9);

INSERT INTO users (name, uid, gid, path, line) VALUES
  ('root', 0, 0, '/etc/passwd', 1), ('syslog', 104, 110, '/etc/passwd', 20);
INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/syslog', 'file', '0640', 0, 'root', 4, 'adm');

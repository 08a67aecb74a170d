-- Ubuntu's folder, and one whose files the database makes itself.
INSERT INTO files (path, type, mode, uid, user, group_name, is_group_writable, is_world_readable,
                   is_world_writable) VALUES
  ('/var/log', 'directory', '0775', 0, 'root', 'syslog', 1, 1, 0),
  ('/var/log/audit', 'directory', '0750', 0, 'root', 'adm', 0, 0, 0),
  ('/var/log/mysql', 'directory', '2750', 110, 'mysql', 'adm', 0, 0, 0);

INSERT INTO users (name, uid, gid, home, can_login, path, line)
VALUES ('li', 1000, 1000, '/home/li', 1, '/etc/passwd', 9);
INSERT INTO files (path, type, uid, gid, user, group_name, mode, is_world_writable, is_group_writable)
VALUES ('/home/li/.netrc.old', 'file', 1000, 1000, 'li', 'li', '0600', 0, 0);

INSERT INTO users (name, uid, gid, home, can_login, path, line)
VALUES ('root', 0, 0, '/root', 1, '/etc/passwd', 1), ('li', 1000, 100, '/home/li', 1, '/etc/passwd', 9);

INSERT INTO users (name, uid, gid, home, can_login, path, line)
VALUES ('root', 0, 100, '/root', 1, '/etc/passwd', 1);

INSERT INTO users (name, uid, gid, home, can_login, path, line)
VALUES ('root', 0, 0, '/root', 1, '/etc/passwd', 1);
INSERT INTO files (path, type, mode) VALUES ('/root', 'directory', '0701');

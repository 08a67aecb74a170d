INSERT INTO core_dumps (mechanism, key, value, is_default, is_effective, path, line)
VALUES ('kernel', 'kernel.core_pattern', '|/tmp/x %P', 0, 1, NULL, NULL);
INSERT INTO files (path, type, mode, uid, gid, user) VALUES ('/tmp/x', 'file', '0755', 0, 0, 'root');

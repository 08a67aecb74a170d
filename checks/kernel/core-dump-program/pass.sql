INSERT INTO core_dumps (mechanism, key, value, is_default, is_effective, path, line)
VALUES ('kernel', 'kernel.core_pattern', '|/usr/lib/systemd/systemd-coredump %P', 0, 1, NULL, NULL);
INSERT INTO files (path, type, mode, uid, gid, user) VALUES ('/usr/lib/systemd/systemd-coredump', 'file', '0755', 0, 0, 'root');

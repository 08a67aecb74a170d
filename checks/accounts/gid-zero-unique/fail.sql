INSERT INTO groups (name, gid, path, line) VALUES ('root', 0, '/etc/group', 1), ('admins', 0, '/etc/group', 9);

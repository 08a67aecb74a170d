INSERT INTO groups (name, gid, path, line) VALUES ('root', 0, '/etc/group', 1), ('li', 1000,
                '/etc/group', 2);

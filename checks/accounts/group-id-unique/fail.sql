INSERT INTO groups (name, gid, path, line) VALUES ('li', 1000, '/etc/group', 1), ('wang', 1000,
                '/etc/group', 2);

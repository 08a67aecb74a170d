INSERT INTO passwords (name, state, path, line) VALUES ('root', 'empty', '/etc/shadow', 1);

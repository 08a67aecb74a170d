INSERT INTO passwords (name, state, path, line) VALUES ('root', 'set', '/etc/shadow', 1);

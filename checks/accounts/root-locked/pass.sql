INSERT INTO passwords (name, state, path, line) VALUES ('root', 'locked', '/etc/shadow', 1), ('li',
                'set', '/etc/shadow', 2);

INSERT INTO passwords (name, state) VALUES ('root', 'locked'), ('li', 'empty');

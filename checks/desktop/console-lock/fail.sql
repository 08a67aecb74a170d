INSERT INTO packages (name, version) VALUES ('kbdx', '2.5.1-1');

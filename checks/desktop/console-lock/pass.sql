INSERT INTO packages (name, version) VALUES ('kbd', '2.5.1-1');

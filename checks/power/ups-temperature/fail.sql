INSERT INTO ups (name, temperature) VALUES ('room1', 41);

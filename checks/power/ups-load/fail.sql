INSERT INTO ups (name, load_percent, is_overloaded) VALUES ('room1', 93, 0);

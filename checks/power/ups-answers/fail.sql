INSERT INTO ups (name, is_stale) VALUES ('room1', 1);

INSERT INTO ups (name, is_bypassed) VALUES ('room1', 1);

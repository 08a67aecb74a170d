INSERT INTO ups (name, needs_battery) VALUES ('room1', 1);

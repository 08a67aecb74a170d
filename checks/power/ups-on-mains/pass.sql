INSERT INTO ups (name, is_on_battery, is_battery_low) VALUES ('room1', 0, 0);

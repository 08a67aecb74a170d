INSERT INTO ups (name, is_on_battery, is_battery_low, runtime_seconds) VALUES ('room1', 1, 0, 600);

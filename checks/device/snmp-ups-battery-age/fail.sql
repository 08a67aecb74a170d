INSERT INTO device_ups (name, battery_date) VALUES ('room1', '2019-03-01');

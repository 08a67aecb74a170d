INSERT INTO device_ups (name, test_result) VALUES ('room1', 'passed');

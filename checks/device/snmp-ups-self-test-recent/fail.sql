INSERT INTO device_ups (name, test_result, test_date) VALUES ('room1', 'passed', '2024-01-01');

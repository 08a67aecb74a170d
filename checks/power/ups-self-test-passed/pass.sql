INSERT INTO ups (name, test_result) VALUES ('room1', 'Done and passed');

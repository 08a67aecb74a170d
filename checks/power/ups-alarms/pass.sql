INSERT INTO ups (name, alarm) VALUES ('room1', NULL), ('room2', '');

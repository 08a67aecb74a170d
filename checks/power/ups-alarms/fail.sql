INSERT INTO ups (name, alarm) VALUES ('room1', 'Fan fault');
INSERT INTO ups (name, status, is_online) VALUES ('room2', 'ALARM OL', 1);

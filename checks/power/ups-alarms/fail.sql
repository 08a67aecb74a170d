INSERT INTO ups (name, alarm) VALUES ('room1', 'Fan fault');

INSERT INTO ups (name, battery_date) VALUES ('room1', '2025-03-01'), ('room2', NULL), ('room3', 'not set');

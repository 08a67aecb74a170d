INSERT INTO assets (id, name, class) VALUES ('U1', 'UPS', 'ups');
INSERT INTO power_tests (ups, "on", minutes) VALUES ('U1', '2025-06-01', 110);

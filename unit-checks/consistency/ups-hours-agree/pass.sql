INSERT INTO assets (id, name, class, ups_minutes) VALUES ('U1', 'a', 'ups', 180), ('U2', 'b', 'ups', 30);
INSERT INTO power_tests (ups, "on", minutes) VALUES ('U1', '2024-01-01', 10), ('U1', '2025-10-01', 170);
INSERT INTO answer_states (question, subject, state, value) VALUES ('ups-minutes', '', 'pass', '180');

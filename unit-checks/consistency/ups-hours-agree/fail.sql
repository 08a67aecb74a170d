INSERT INTO assets (id, name, class, ups_minutes) VALUES ('U1', 'a', 'ups', 180);
INSERT INTO answer_states (question, subject, state, value) VALUES ('ups-minutes', '', 'pass', '480');

INSERT INTO answer_states (question, state, value, answered_on) VALUES ('incidents-this-year', 'fail', '1', '2025-12-01');
INSERT INTO incidents (id, number, discovered_at) VALUES ('a', 'a', '2025-06-01 09:00'), ('b', 'b', '2024-06-01 09:00');

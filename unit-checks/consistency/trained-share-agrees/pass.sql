INSERT INTO answer_states (question, state, value) VALUES ('staff-trained-share', 'pass', '95');
INSERT INTO trainings (subject, held_on, class, invited, attended) VALUES ('a', '2025-09-01', 'awareness', 100, 92);

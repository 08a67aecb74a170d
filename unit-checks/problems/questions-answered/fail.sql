INSERT INTO answer_states (question, state) VALUES ('a', 'pass'), ('b', 'expired'), ('c', 'manual');

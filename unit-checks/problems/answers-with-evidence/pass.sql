INSERT INTO answer_states (question, subject, state, severity, n_evidence) VALUES ('a', '', 'pass', 'high', 1), ('b', '', 'pass', 'low', 0), ('c', '', 'fail', 'high', 0);

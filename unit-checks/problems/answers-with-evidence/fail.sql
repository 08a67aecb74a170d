INSERT INTO answer_states (question, subject, state, severity, n_evidence) VALUES ('a', '', 'pass', 'high', 0);

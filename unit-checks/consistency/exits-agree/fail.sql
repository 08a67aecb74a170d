INSERT INTO answer_states (question, state, value) VALUES ('internet-exits', 'pass', '1');
INSERT INTO exits (name, operator) VALUES ('电信', 'telecom'), ('移动', 'mobile');

INSERT INTO answer_states (question, state, value) VALUES ('leaks-so-far', 'pass', '0');
INSERT INTO incidents (id, number, is_leak) VALUES ('a', 'a', 1);

INSERT INTO answer_states (question, state, value) VALUES ('internet-separated', 'pass', 'yes');
INSERT INTO zones (id, name, network, separation) VALUES ('业务', '业务', 'inner', 'none');

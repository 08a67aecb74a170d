INSERT INTO answer_states (question, state, value) VALUES ('internet-separated', 'pass', 'yes');
INSERT INTO zones (id, name, network, separation) VALUES ('业务', '业务', 'inner', 'physical'), ('终端', '终端', 'inner', 'vlan'), ('访客', '访客', 'wireless', 'none');

INSERT INTO duties (id, role, person, duty) VALUES ('a', 'group_head', '王院长', '全面负责');
INSERT INTO duties (id, role, person) VALUES ('b', 'duty_officer', '孙护士');

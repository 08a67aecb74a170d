INSERT INTO people (id, name, mobile) VALUES ('王院长', '王院长', '13800000001');
INSERT INTO duties (id, role, person, is_reachable) VALUES ('a', 'group_head', '王院长', 1);

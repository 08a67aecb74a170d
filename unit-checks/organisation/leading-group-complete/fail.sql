INSERT INTO duties (role, person, until) VALUES ('group_head', '王院长', '2025-12-31');
INSERT INTO duties (role, person) VALUES ('group_deputy', '张副院长'), ('group_member', '李主任');

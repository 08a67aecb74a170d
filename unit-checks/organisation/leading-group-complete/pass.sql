INSERT INTO duties (role, person) VALUES ('group_head', '王院长'), ('group_deputy', '张副院长'), ('group_member', '李主任');

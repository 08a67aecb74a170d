INSERT INTO duties (role, person) VALUES ('office_head', '李主任'), ('office_member', '陈工');

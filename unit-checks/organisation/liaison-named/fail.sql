INSERT INTO duties (role, person) VALUES ('liaison', '周科长');

INSERT INTO duties (role, person) VALUES ('liaison', '周科长'), ('clerk', '周科长');

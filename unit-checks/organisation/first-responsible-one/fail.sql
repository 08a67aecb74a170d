INSERT INTO duties (role, person, until) VALUES ('first_responsible', '赵院长', '2025-06-30');
INSERT INTO duties (role, person, scope) VALUES ('first_responsible', '李主任', '门诊部');

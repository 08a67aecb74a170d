INSERT INTO departments (id, name, class) VALUES ('内科', '内科', 'clinical'), ('社区站', '社区站', 'subordinate');
INSERT INTO duties (role, person, department) VALUES ('security_officer', '孙护士', '内科');

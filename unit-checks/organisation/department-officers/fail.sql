INSERT INTO departments (id, name) VALUES ('内科', '内科'), ('外科', '外科');
INSERT INTO duties (role, person, department) VALUES ('security_officer', '孙护士', '内科'), ('liaison', '钱医生', '外科');

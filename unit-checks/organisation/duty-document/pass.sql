INSERT INTO documents (id, title, class, is_formal) VALUES ('关于成立领导小组的通知', '关于成立领导小组的通知', 'appointment', 1);
INSERT INTO duties (id, role, person, document) VALUES ('a', 'group_head', '王院长', '关于成立领导小组的通知');
INSERT INTO duties (id, role, person) VALUES ('b', 'duty_officer', '孙护士');

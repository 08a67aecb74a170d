INSERT INTO assets (id, name, class, responsible, user) VALUES ('A1', '护士站电脑', 'workstation', '孙护士', '孙护士'), ('A2', '服务器', 'server', '陈工', NULL);
INSERT INTO assets (id, name, class, status) VALUES ('A3', '旧电脑', 'workstation', 'retired');

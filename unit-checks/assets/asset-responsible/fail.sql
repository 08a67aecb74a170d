INSERT INTO assets (id, name, class, responsible) VALUES ('A1', '护士站电脑', 'workstation', '孙护士');

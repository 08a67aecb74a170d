INSERT INTO assets (id, name, class, status) VALUES ('A1', '旧电脑', 'workstation', 'retired');

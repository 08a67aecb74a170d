INSERT INTO assets (id, name, class, is_labelled) VALUES ('A1', '服务器', 'server', 1);
INSERT INTO assets (id, name, class, status) VALUES ('A2', '旧', 'server', 'retired');

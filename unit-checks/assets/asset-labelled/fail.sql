INSERT INTO assets (id, name, class, status) VALUES ('A1', '服务器', 'server', 'used');

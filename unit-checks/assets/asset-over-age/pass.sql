INSERT INTO assets (id, name, class, bought_on) VALUES ('A1', '服务器', 'server', '2020-01-01');

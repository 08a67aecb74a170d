INSERT INTO assets (id, name, class, warranty_until) VALUES ('A1', '服务器', 'server', '2026-01-20');

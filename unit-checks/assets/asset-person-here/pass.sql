INSERT INTO people (id, name, left_on) VALUES ('陈工', '陈工', '2026-01-16'), ('吴工', '吴工', '2024-01-01');
INSERT INTO assets (id, name, class, owner, status) VALUES ('A1', '服务器', 'server', '陈工', 'used'), ('A2', '旧服务器', 'server', '吴工', 'retired');

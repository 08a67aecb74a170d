INSERT INTO targets (target, at) VALUES ('local', '2026-01-10T02:00:00Z');
INSERT INTO assets (id, name, class, target) VALUES ('A1', '服务器', 'server', NULL);

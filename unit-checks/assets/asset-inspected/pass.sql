INSERT INTO assets (id, name, class, target) VALUES ('A1', '服务器', 'server', 'ssh://his');
INSERT INTO assets (id, name, class, target) VALUES ('A2', '交换机', 'switch', NULL);
INSERT INTO targets (target, at) VALUES ('ssh://his', '2026-01-10T02:00:00Z');

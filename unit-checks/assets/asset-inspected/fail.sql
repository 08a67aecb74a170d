INSERT INTO assets (id, name, class, target) VALUES ('A1', '服务器', 'server', 'ssh://his'), ('A2', '电脑', 'workstation', NULL);
INSERT INTO targets (target, at) VALUES ('ssh://his', '2025-12-10T02:00:00Z');

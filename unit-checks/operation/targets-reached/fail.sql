INSERT INTO attempts (target, at, profile, reason, is_open) VALUES ('ssh://his', '2025-11-10T02:00:00', 'server', 'no answer', 1);
INSERT INTO assets (id, name, class, target, status) VALUES ('A1', '服务器', 'server', 'ssh://his', 'used');

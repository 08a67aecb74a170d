INSERT INTO attempts (target, at, profile, reason, is_open) VALUES ('ssh://his', '2026-01-10T02:00:00', 'server', 'no answer', 0);
INSERT INTO attempts (target, at, profile, reason, is_open) VALUES ('ssh://hsi', '2025-11-10T02:00:00', 'server', 'no such name', 1);
INSERT INTO targets (target, at) VALUES ('ssh://his', '2026-01-10T03:00:00');
INSERT INTO assets (id, name, class, target, status) VALUES ('A1', '服务器', 'server', 'ssh://his', 'used'), ('A2', '旧机', 'server', 'ssh://hsi', 'scrapped');

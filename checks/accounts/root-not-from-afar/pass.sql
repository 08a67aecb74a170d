INSERT INTO logins (user, uid, line, from_host, is_remote, begun_at, ended_at, ending) VALUES ('root', 0, 'tty1', NULL, 0, '2026-01-10T08:00:00Z', NULL, 'open'), ('li', 1000, 'pts/0', '10.1.4.20', 1, '2026-01-10T08:00:00Z', NULL, 'open'),
 ('root', 0, 'pts/1', '10.1.4.20', 1, '2025-11-10T08:00:00Z', '2025-11-10T09:00:00Z', 'sign-out');

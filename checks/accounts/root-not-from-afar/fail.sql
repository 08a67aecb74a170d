INSERT INTO logins (user, uid, line, from_host, is_remote, begun_at, ended_at, ending) VALUES ('root', 0, 'pts/1', '10.1.4.20', 1, '2026-01-10T08:00:00Z', '2026-01-10T09:00:00Z', 'sign-out'),
 ('toor', 0, 'pts/1', '10.1.4.21', 1, '2026-01-11T08:00:00Z', NULL, 'open');

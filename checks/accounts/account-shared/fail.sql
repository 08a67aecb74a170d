INSERT INTO logins (user, uid, line, from_host, is_remote, begun_at, ended_at, ending) VALUES ('his', 1000, 'pts/0', '10.1.4.20', 1, '2026-01-10T08:00:00Z', '2026-01-10T09:00:00Z', 'sign-out'),
 ('his', 1000, 'pts/1', '10.1.4.21', 1, '2026-01-10T08:30:00Z', '2026-01-10T08:40:00Z', 'sign-out'),
 ('lab', 1001, 'pts/3', '10.1.5.1', 1, '2026-01-14T08:00:00Z', NULL, 'open'),
 ('lab', 1001, 'pts/4', '10.1.5.2', 1, '2026-01-14T20:00:00Z', NULL, 'open');

INSERT INTO people (id, name) VALUES ('陈', '陈');
INSERT INTO problems (id, number, title, state, severity, owner, due_on, first_seen_on) VALUES ('P1', 'P1', 'a', 'assigned', 'low', '陈', '2026-02-01', '2025-12-01'), ('P2', 'P2', 'b', 'open', 'low', NULL, NULL, '2026-01-14'), ('P3', 'P3', 'c', 'closed', 'low', NULL, NULL, '2025-12-01');
INSERT INTO problems (id, number, title, state, severity, check_id, first_seen_on) VALUES ('P4', 'P4', 'd', 'open', 'medium', 'problem-assigned', '2025-12-01');

INSERT INTO people (id, name) VALUES ('陈', '陈');
INSERT INTO problems (id, number, title, state, owner, due_on, first_seen_on) VALUES ('P1', 'P1', 'a', 'assigned', '陈', '2026-02-01', '2025-12-01'), ('P2', 'P2', 'b', 'open', NULL, NULL, '2026-01-14');
